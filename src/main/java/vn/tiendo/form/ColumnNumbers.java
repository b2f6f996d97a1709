package vn.tiendo.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row such as (1) (2) (3)=(1)+(2), or A B 1 2 3, under a header: told by its texts alone, and never read as figures.
 */
final class ColumnNumbers {

    private static final int LEAST = 3;

    /** Beside another table, the first letters may stand over columns that are none of this one's. */
    private static final char LAST_FIRST = 'e';

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})([a-z]?)\\)?( ?[=:].*)?");
    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{L})\\)?");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,3}|[a-zA-Z])\\)( ?=.*)?");

    private ColumnNumbers() {}

    /** Whether the texts of a row, from its first cell to its last, number columns. */
    static boolean are(List<String> texts) {
        return texts.size() >= LEAST
                && (texts.stream().allMatch(text -> IN_PARENTHESES.matcher(text).matches()) || countUp(texts));
    }

    /**
     * Numbers from 1 on, one after another, and among them letters from A on, which number the columns of words: no
     * figures of a row do that.
     */
    private static boolean countUp(List<String> texts) {
        int last = 0;
        char before = 0;
        for (String text : texts) {
            var number = NUMBER.matcher(text);
            var letter = LETTER.matcher(text);
            if (number.matches()) {
                int next = Integer.parseInt(number.group(1));
                boolean part = next == last && !number.group(2).isEmpty();
                if (next != last + 1 && !part) {
                    return false;
                }
                last = next;
            } else if (letter.matches()) {
                char next = Character.toLowerCase(letter.group(1).charAt(0));
                if (before == 0 ? next > LAST_FIRST : next <= before && next < 0x80) {
                    return false;
                }
                // Some go on with đ after d, which is no letter of ASCII.
                before = next < 0x80 ? next : before;
            } else {
                return false;
            }
        }
        return true;
    }
}
