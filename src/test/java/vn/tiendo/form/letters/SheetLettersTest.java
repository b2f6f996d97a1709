package vn.tiendo.form.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.Ending.assertEnds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.Repair.Kind;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.FontRun;

class SheetLettersTest {

    private final SheetLetters sheet = new SheetLetters();

    @Test
    void readsRunsOfDifferentFontsEachByItsOwn() {
        var text = new CellValue.Text(
                "§iÖn Biªn – Điện Biên – Ñieän Bieân",
                List.of(new FontRun(0, ".VnTime"), new FontRun(12, "Times New Roman"), new FontRun(24, "VNI-Times")));

        var decoded = sheet.decode(text, "Arial");

        assertThat(decoded.text()).isEqualTo("Điện Biên – Điện Biên – Điện Biên");
        assertThat(decoded.told()).containsExactly(Kind.TCVN3_DECODED, Kind.VNI_DECODED);
    }

    @Test
    void readsALetterThatTwoRunsOfOneAlphabetShare() {
        var text = new CellValue.Text(
                "Ñieän", List.of(new FontRun(0, "VNI-Times"), new FontRun(3, "VNI-Helve"), new FontRun(4, "")));

        assertThat(sheet.decode(text, "VNI-Times").text()).isEqualTo("Điện");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime,Thanh Bình",
        ".VnTime,Điện Biên",
        "VNI-Times,Trường học",
        ".VnTimeH,Hoà Bình",
        ".VnTime,Xuân Trường"
    })
    void leavesUnicodeThatWasTypedInAnOldFont(String font, String text) {
        assertThat(sheet.decode(new CellValue.Text(text), font)).isEqualTo(Decoded.asItStands(text));
    }

    @Test
    void readsByTheFontWhatIsVietnameseBothWaysAndSaysSo() {
        var decoded = sheet.decode(new CellValue.Text("Nam Pô"), ".VnTime");

        assertThat(decoded.text()).isEqualTo("Nam Pụ");
        assertThat(decoded.told()).containsExactly(Kind.TCVN3_DECODED, Kind.OLD_FONT_UNSURE);
    }

    @Test
    void believesTheRestOfTheSheetWhereOneCellCanBeReadBothWays() {
        sheet.note(new CellValue.Text("Xã Mường Pồn"), ".VnTime");

        assertThat(sheet.decode(new CellValue.Text("Nam Pô"), ".VnTime").text()).isEqualTo("Nam Pô");
    }

    @Test
    void isSureOfTheFontWhereTheRestOfTheSheetKeepsToIt() {
        sheet.note(new CellValue.Text("TØnh §iÖn Biªn"), ".VnTime");

        assertThat(sheet.decode(new CellValue.Text("Sè hé"), ".VnTime"))
                .isEqualTo(Decoded.of("Số hộ", Kind.TCVN3_DECODED));
    }

    @Test
    void leavesForeignNamesInOldFontsAndSaysSo() {
        assertThat(sheet.decode(new CellValue.Text("Ångström"), ".VnTime"))
                .isEqualTo(Decoded.of("Ångström", Kind.LETTERS_SUSPECTED));
    }

    @ParameterizedTest
    @CsvSource({".VnTime,Q§-UBND,QĐ-UBND", ".VnTime,Bªt«ng – xi m¨ng,Bêtông – xi măng", "VNI-Times,Beâtoâng,Bêtông"})
    void readsAbbreviationsAndJoinedSyllablesByTheFont(String font, String stored, String meant) {
        assertThat(sheet.decode(new CellValue.Text(stored), font).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§", "®", "Ð", "ê", "Ã¡", "aø", "Đ", "x·", "\u00ad"})
    void comesToAnEndOverTheLongestTexts(String piece) {
        sheet.note(new CellValue.Text("TØnh §iÖn Biªn, huyÖn TuÇn Gi¸o, x· M\u00ad\u00adêng Mïn"), "");
        var text = new CellValue.Text(piece.repeat(32_767 / piece.length() - 1) + "1");

        assertEnds(() -> {
            for (int i = 0; i < 20; i++) {
                sheet.decode(text, "Arial");
                sheet.decode(text, ".VnTimeH");
            }
        });
    }
}
