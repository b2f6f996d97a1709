package vn.tiendo.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void putsASpaceForWhatIsNotSeenOrTurnsTheReadingDirection() {
        assertThat(PlainText.of("a\u202Eb\u0000c\u200Bd\r\ne\u2028f\uFFFFg\uD800h"))
                .isEqualTo("a b c d  e f g h");
    }

    @Test
    void keepsSpacesAtTheEndsOfAPiece() {
        assertThat(PlainText.piece(" đạt ")).isEqualTo(" đạt ");
        assertThat(PlainText.of(" đạt ")).isEqualTo("đạt");
    }
}
