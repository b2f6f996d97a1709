package vn.tiendo.form.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldFontTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".VnTime|TØnh §iÖn Biªn|Tỉnh Điện Biên",
                ".vntime|Chñ ®Çu t\u00ad|Chủ đầu tư",
                ".VnArial Narrow|Vèn kh¸c|Vốn khác",
                "@.VnTime|x·|xã",
                ".VnTimeH|UBND HUYÖN M¦êNG CHµ|UBND HUYỆN MƯỜNG CHÀ",
                ".vntimeh|Vèn kh¸c|VỐN KHÁC",
                ".VnArialH|Vèn kh¸c|VỐN KHÁC",
                ".VnArial NarrowH|Vèn kh¸c|VỐN KHÁC",
                "VNI-Times|Ñieän Bieân|Điện Biên",
                "VNI Times|UBND HUYEÄN MÖÔØNG AÛNG|UBND HUYỆN MƯỜNG ẢNG",
                "vni-helve-condense|Ñöôøng|Đường",
            })
    void readsTextsAsTheFontDrawsThem(String font, String stored, String meant) {
        assertThat(OldFont.named(font).orElseThrow().read(stored)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Times New Roman", "Arial", "Vn", "VNI", "Vnitimes", "SVN-Gilroy"})
    void knowsNoOtherFonts(String font) {
        assertThat(OldFont.named(font)).isEmpty();
    }
}
