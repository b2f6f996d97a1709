package vn.tiendo.validation.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.Wording.NumberStyle;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI|1.500|1.500|1,500",
                "VI|14,4|14,4|14.4",
                "VI|-0,25|-0,25|-0.25",
                "VI|14,4 tỷ|14,4 tỷ|14,4 tỷ",
                "EN|1,500|1.500|1,500",
                "EN|14.4|14,4|14.4",
            })
    void showsANumberThatIsToBeTypedInTheWayOfEachLanguage(
            NumberStyle style, String typed, String vietnamese, String english) {
        var shown = Written.typed(typed, style);

        assertThat(shown.vi()).isEqualTo(vietnamese);
        assertThat(shown.en()).isEqualTo(english);
    }
}
