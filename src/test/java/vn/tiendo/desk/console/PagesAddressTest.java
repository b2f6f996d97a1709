package vn.tiendo.desk.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.desk.option.Settings;

class PagesAddressTest {

    @Test
    void leadsToARuleOnItsHost() {
        var address = Settings.pages(List.of("--tiendo.pages=https://tiendo.dienbien.example/"));

        assertThat(address.ofRule("urban-infrastructure", "DA05"))
                .isEqualTo("https://tiendo.dienbien.example/rules?programme=urban-infrastructure#DA05");
    }

    @Test
    void leadsNowhereUntilSomebodySaysWhereThePagesAre() {
        assertThat(Settings.pages(List.of()).ofRule("urban-infrastructure", "DA05"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiendo.dienbien.example", "javascript:alert(1)", "https://a b", "https://", "/rules"})
    void takesAnAddressOfASiteOnly(String pages) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PagesAddress(pages))
                .withMessageContaining("tiendo.pages");
    }
}
