package vn.tiendo.notice;

import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;

/** What the file of a period's letter of đôn đốc is called. */
public final class LetterName {

    private LetterName() {}

    public static String of(Period period, Language language) {
        return (language.isEnglish() ? "reminder-" : "don-doc-") + period + ".docx";
    }
}
