package vn.tiendo.form.read;

import java.util.regex.Pattern;
import vn.tiendo.workbook.CellAddress;

/** What a person would call a row, and where that stands; empty where nothing does. */
record RowTitle(String text, CellAddress at) {

    private static final Pattern MARK = Pattern.compile(
            "(?<mark>\\p{Lu}(?=[.)])|[IVXLC]{1,5}(?=[.) ])|\\d++(?=[.)] *\\p{L})|\\d++(?:\\.\\d++)++|[-–—−+])"
                    + "[.)]? *(?=\\p{L})");

    /** The number before its words: "II" of "II. Roads"; empty for none. */
    String mark() {
        var match = MARK.matcher(text);
        return match.lookingAt() ? match.group("mark") : "";
    }

    String withoutMark() {
        var match = MARK.matcher(text);
        return match.lookingAt() ? text.substring(match.end()) : text;
    }
}
