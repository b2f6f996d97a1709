package vn.tiendo.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    @Test
    void hasEveryLetterOfVietnameseAndEnglish() {
        var letters = new StringBuilder("đĐ");
        for (int i = 0; i < VOWELS.length(); i++) {
            char vowel = VOWELS.charAt(i);
            letters.append(vowel);
            TONES.chars().forEach(tone -> letters.append(vowel).append((char) tone));
        }
        letters.append(letters.toString().toUpperCase(Locale.ROOT));
        for (char letter = ' '; letter <= '~'; letter++) {
            letters.append(letter);
        }
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);

        assertThat(composed).hasSize(2 + 12 * 6 + 2 + 12 * 6 + 95);
        assertThat(Glyphs.printable(letters.toString())).isEqualTo(composed);
    }

    @Test
    void hasTheSignsThatReportsUse() {
        String signs = "▲▼±–—…“”‘’×·≥≤²½→%°§©\u00A0";

        assertThat(Glyphs.printable(signs)).isEqualTo(signs);
    }

    @Test
    void printsWhatMeansTheSameWhereASignIsMissing() {
        assertThat(Glyphs.printable("＝ ◆ ✓ \u3000 漢 \uD83D\uDE00")).isEqualTo("= ◊ x   □ □");
    }
}
