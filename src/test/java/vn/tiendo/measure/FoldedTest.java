package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Lũy kế,LUỸ  KẾ:",
        "Tổng mức đầu tư,tong muc dau tu",
        "Kế hoạch vốn năm,Kế\u00a0hoạch vốn\u200b năm",
        "Điện Biên,Điện Biên",
        "Xã Hoà Bình,Xã Hòa Bình",
        "H. Mường Nhé,h mường nhé",
    })
    void takesWritingsOfOneNameForOne(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
    }

    @Test
    void keepsDifferentNamesApart() {
        assertThat(Folded.of("Huyện Điện Biên")).isNotEqualTo(Folded.of("Huyện Điện Biên Đông"));
    }

    @Test
    void findsWholeWordsOnly() {
        var line = Folded.of("UBND TỈNH ĐIỆN BIÊN");

        assertThat(line.contains(Folded.of("Điện Biên"))).isTrue();
        assertThat(line.contains(Folded.of("Điện B"))).isFalse();
        assertThat(line.startsWith(Folded.of("ubnd"))).isTrue();
        assertThat(line.contains(Folded.of("  "))).isFalse();
    }

    /** A letter that is not among the common ones makes the whole text go the long way. */
    @Test
    void foldsCommonLettersAsItFoldsAnyOther() {
        for (char c = 0; c < 0x2000; c++) {
            String text = "a" + c + "b";

            assertThat(Folded.of(text).key() + "あ")
                    .isEqualTo(Folded.of(text + "あ").key());
        }
    }
}
