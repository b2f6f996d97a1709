package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text in the fonts from before Unicode. */
class LegacyAlphabetFuzzTest {

    private static final List<String> FONTS = List.of(".VnTime", ".VnTimeH", "VNI-Times");

    @FuzzTest
    void decodesAnyTextAndLeavesUnicodeAlone(byte[] bytes) {
        String old = new String(bytes, StandardCharsets.ISO_8859_1);
        String unicode = old + "ệ";

        for (String font : FONTS) {
            var alphabet = LegacyAlphabet.ofFont(font).orElseThrow();
            assertThat(alphabet.decode(old, font).length()).isLessThanOrEqualTo(2 * old.length());
            assertThat(alphabet.decode(unicode, font)).isEqualTo(unicode);
        }
    }
}
