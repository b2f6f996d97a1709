package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"vanphong@dienbien.example", "a.b+c@x-1.gov.example.vn", "A@b.vn"})
    void takesPlainAddresses(String text) {
        assertThat(MailAddress.parse(text)).hasValue(new MailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vanphong",
                "@dienbien.example",
                "van phong@dienbien.example",
                "van..phong@dienbien.example",
                "vanphong@dienbien",
                "vanphong@-x.example",
                "vanphong@dienbien.example\r\nBcc: x@y.example",
                "vanphong@dienbien.example, x@y.example",
                "Văn phòng <vanphong@dienbien.example>",
                "\"van phong\"@dienbien.example",
                "vănphòng@dienbien.example",
                "vanphong@[127.0.0.1]"
            })
    void takesNothingElse(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }

    @Test
    void takesNoneThatIsLongerThanMailAllows() {
        assertThat(MailAddress.parse("a".repeat(65) + "@b.vn")).isEmpty();
        assertThat(MailAddress.parse("a@" + "b.".repeat(130) + "vn")).isEmpty();
    }
}
