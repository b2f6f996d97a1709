package vn.tiendo.programme;

import java.util.List;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.form.CoverWords;
import vn.tiendo.programme.form.Marks;
import vn.tiendo.programme.form.SheetPattern;

/**
 * What a programme's workbooks say besides figures.
 *
 * @param cover labels of cover sheets and title lines
 * @param marks what stands where there is no figure
 * @param placeholders texts of blank forms that mean "not filled" ("&lt;Chọn&gt;")
 * @param numbers how numbers are written where they are texts
 * @param language in which it is spoken of, and its blank workbooks, replies, receipts and letters are written
 * @param ignored names of sheets that senders keep beside the forms, for themselves
 */
public record Wording(
        CoverWords cover,
        Marks marks,
        List<String> placeholders,
        NumberStyle numbers,
        Language language,
        List<String> ignored) {

    public static final Wording USUAL =
            new Wording(CoverWords.USUAL, Marks.USUAL, List.of(), NumberStyle.VI, Language.VI, List.of());

    /** How people write numbers. */
    public enum NumberStyle {
        /** 1.234,5 */
        VI,
        /** 1,234.5 */
        EN
    }

    public Wording {
        placeholders = List.copyOf(placeholders);
        ignored = List.copyOf(ignored);
    }

    /** Whether the sheet of that name is a helper of its sender's: nothing in it is read, measured or told. */
    public boolean ignoresSheet(String name) {
        return ignored.stream().map(SheetPattern::of).anyMatch(pattern -> pattern.fits(name));
    }
}
