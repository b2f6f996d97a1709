package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyAlphabetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".VnTime|TØnh §iÖn Biªn|Tỉnh Điện Biên",
                ".VnTime|Chñ ®Çu t\u00ad|Chủ đầu tư",
                ".VnTimeH|UBND HUYÖN M¦êNG CHµ|UBND HUYỆN MƯỜNG CHÀ",
                ".VnArialH|Vèn kh¸c|VỐN KHÁC",
                "VNI-Times|Ñieän Bieân|Điện Biên",
                "VNI-Times|UBND HUYEÄN MÖÔØNG AÛNG|UBND HUYỆN MƯỜNG ẢNG",
            })
    void decodesByFont(String font, String stored, String meant) {
        var alphabet = LegacyAlphabet.ofFont(font).orElseThrow();

        assertThat(alphabet.decode(stored, font)).isEqualTo(meant);
    }

    @Test
    void leavesUnicodePastedIntoAnOldFontAlone() {
        assertThat(LegacyAlphabet.TCVN3.decode("Điện Biên", ".VnTime")).isEqualTo("Điện Biên");
    }

    @Test
    void leavesOrdinaryFontsAlone() {
        assertThat(LegacyAlphabet.ofFont("Times New Roman")).isEmpty();
        assertThat(LegacyAlphabet.ofFont("")).isEmpty();
    }
}
