package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"094", "BQL-GT", "a", "A.b_c-1", "0123456789012345678901234567890x"})
    void takesWhatRegistriesWrite(String code) {
        assertThat(UnitCode.parse(code)).map(UnitCode::value).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 094", "-a", ".a", "a/b", "a b", "é1", "a\u0663", "a\n", "0123456789012345678901234567890xy"
            })
    void refusesAnythingElse(String text) {
        assertThat(UnitCode.parse(text)).isEmpty();
    }
}
