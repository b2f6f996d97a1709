package vn.tiendo.notice;

import vn.tiendo.measure.Period;

/** What the file of a period's letter of đôn đốc is called. */
public final class LetterName {

    private LetterName() {}

    public static String of(Period period) {
        return "don-doc-" + period + ".docx";
    }
}
