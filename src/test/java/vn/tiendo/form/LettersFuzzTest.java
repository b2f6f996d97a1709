package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.Ending.assertEnds;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiendo.form.find.Label;
import vn.tiendo.form.find.RowKinds;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.SheetLetters;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.letters.UnicodeLetters;
import vn.tiendo.form.text.DayText;
import vn.tiendo.form.text.MoneyUnitFinder;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** Any text in Unicode, in the fonts from before it, or without its font. */
class LettersFuzzTest {

    private static final List<String> FONTS = List.of("Arial", ".VnTime", ".VnTimeH", "VNI-Times", "");
    private static final PeriodText PERIODS = new PeriodText(Calendar.of(15, 14, 17));
    private static final int LONGEST_TEXT = 32_767;

    @FuzzTest
    @DictionaryEntries({"TØnh", "§iÖn", "Bieân", "Äiá»‡n", "BiÃªn", "Điện", "ð", " ", "­"})
    void readsAnyTextInAnyFont(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        for (String font : FONTS) {
            String read = read(text, font);
            assertThat(read).isEqualTo(TextCleaner.tidy(read));
            if (UnicodeLetters.isPlain(text) && !font.endsWith("H")) {
                assertThat(read).isEqualTo(TextCleaner.tidy(text));
            }
        }
    }

    /** The input over and over, as long as a cell may be, goes to all that looks at texts. */
    @FuzzTest
    void takesTheLongestTexts(byte[] bytes) {
        String once = new String(bytes, StandardCharsets.UTF_8);
        if (!once.isEmpty() && once.length() <= LONGEST_TEXT) {
            assertEnds(() -> lookAt(once.repeat(LONGEST_TEXT / once.length())));
        }
    }

    private static void lookAt(String text) {
        FONTS.forEach(font -> read(text, font));
        Label.of(text);
        RowKinds.depthOf(text);
        NumberText.parse(text);
        NumberText.provesVietnamese(text);
        NumberText.provesEnglish(text);
        MoneyUnitText.parse(text);
        MoneyUnitText.bare(text);
        DayText.parse(text);
        DayText.years(text);
        PERIODS.said(text);
        PERIODS.alone(text);
        var units = new MoneyUnitFinder(List.of(Folded.of("Đơn vị tính")), List.of());
        units.said(text, new CellAddress(1, 1));
        units.said("Đơn vị tính: " + text, new CellAddress(1, 1));
    }

    private static String read(String text, String font) {
        if (text.isEmpty()) {
            return "";
        }
        var value = new CellValue.Text(text);
        var letters = new SheetLetters();
        letters.note(value, font);
        return new TextCleaner(new Repairs(), "a", letters)
                .read(new Cell(1, 1, value, new CellStyle(font, false, -1), false));
    }
}
