package vn.tiendo.workbook;

/**
 * What a number format makes of a number besides its digits, so that its reader sees another one: 85000 as 85, or as $85.
 *
 * @param thousands how many times it divides the number by a thousand before it shows it
 * @param hidden whether it shows no number at all, but words or nothing
 * @param before words and signs that it shows before the number; likewise those behind it
 */
public record NumberDress(int thousands, boolean hidden, String before, String after) {

    public static final NumberDress NONE = new NumberDress(0, false, "", "");

    public static NumberDress of(int thousands, String before, String after) {
        return thousands == 0 && before.isBlank() && after.isBlank()
                ? NONE
                : new NumberDress(thousands, false, before, after);
    }

    /** Words, or nothing, in place of the number. */
    public static NumberDress hiding(String words) {
        return new NumberDress(0, true, words, "");
    }

    /** Whether the number is shown as it is. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The words and signs about the number. */
    public String words() {
        return (before + " " + after).strip();
    }
}
