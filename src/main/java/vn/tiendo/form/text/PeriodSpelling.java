package vn.tiendo.form.text;

import java.util.regex.Pattern;

/** The many ways to write a period, brought to few before it is read. */
final class PeriodSpelling {

    private static final Pattern SHORT_YEAR_OF_DAY =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}[/.-]\\d{1,2}[/.-])([2-4]\\d)(?![\\d/.-])");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])((?:t|th|thg|tháng|q|qu[ýí])\\.? ?(?:\\d{1,2}|[IV]{1,3}))"
                    + " ?[/.'’-] ?([2-4]\\d)(?![\\d/.-])");
    private static final Pattern SHORT_YEAR_OF_CELL = Pattern.compile("(\\d{1,2}) ?[/.-] ?([2-4]\\d)");
    private static final Pattern ENGLISH_SHORT_YEAR =
            Pattern.compile("(?i)(?<![a-z])(" + TimeNames.months() + ")\\.?[-/'’]([2-4]\\d)(?![\\d/.-])");

    /** Where a word and a number stand together: "Tháng6năm2025", "2025Q2". */
    private static final Pattern TOGETHER =
            Pattern.compile("(?iu)(?<=\\d)(?=n[ăa]m)|(?<=n[ăa]m)(?=\\d)|(?<=\\d{4})(?=[QHT]\\d)");

    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?\\p{Pd} ?(\\d{1,2}) ?/ ?(\\d{4})(?!\\d)");
    /** Dots, an ellipsis or a line where a number was to be written. */
    private static final Pattern NOT_FILLED = Pattern.compile(
            "(?iu)(?<=tháng|thang|quý|quí|qui)"
                    + "\\s*(?:(?:[._·-]\\s*){2,}|[.\\s]*[…‥⋯_][.…‥⋯_\\s]*)(?:/\\s*)?(?=n[ăa]m\\s*+[\\d.…_]*+(?![\\p{L}\\d])|(?:19|20)?\\d{2}(?!\\d)|[)/]|$)");

    private PeriodSpelling() {}

    /** Whether there are dots or a line where the number of a month or quarter was to be written. */
    static boolean isNotFilled(String text) {
        return NOT_FILLED.matcher(text).find();
    }

    /** Most lines of a sheet are names and titles, which show at once that they say no period. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The first {@link PeriodText#LONGEST} characters, with years of four digits and words apart from numbers. */
    static String plain(String text, YearWriting years) {
        String cut = text.length() > PeriodText.LONGEST ? text.substring(0, PeriodText.LONGEST) : text;
        if (!hasDigit(cut) && !isNotFilled(cut)) {
            return cut;
        }
        cut = NOT_FILLED.matcher(cut).replaceAll(" x ");
        String cell = SHORT_YEAR_OF_CELL.matcher(cut.strip()).matches()
                ? SHORT_YEAR_OF_CELL.matcher(cut).replaceAll("$1/20$2")
                : cut;
        cell = ENGLISH_SHORT_YEAR.matcher(cell).replaceAll("$1 20$2");
        String day = SHORT_YEAR_OF_DAY.matcher(cell).replaceAll("$120$2");
        String apart = TOGETHER.matcher(day).replaceAll(" ");
        String month = SHORT_YEAR.matcher(apart).replaceAll("$1/20$2");
        return years.prepared(MONTHS.matcher(month).replaceAll("$1 den $2/$3"));
    }
}
