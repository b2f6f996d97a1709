package vn.tiendo.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row such as (1) (2) (3)=(1)+(2), or A B 1 2 3, under a header: told by its texts alone, and never read as figures.
 */
final class ColumnNumbers {

    private static final int LEAST = 3;
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})([a-z]?)\\)?( ?[=:].*)?");
    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{L})\\)?");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,3}|[a-zA-Z])\\)( ?=.*)?");

    private ColumnNumbers() {}

    /** Whether the texts of a row, from its first cell to its last, number columns. */
    static boolean are(List<String> texts) {
        return texts.size() >= LEAST
                && (texts.stream().allMatch(text -> IN_PARENTHESES.matcher(text).matches()) || countUp(texts));
    }

    /** Letters first, if any, then numbers from 1 on, one after another: no figures of a row do that. */
    private static boolean countUp(List<String> texts) {
        int letters = 0;
        while (letters < texts.size() && isLetter(texts.get(letters), letters)) {
            letters++;
        }
        int last = 0;
        for (String text : texts.subList(letters, texts.size())) {
            var number = NUMBER.matcher(text);
            if (!number.matches()) {
                return false;
            }
            int next = Integer.parseInt(number.group(1));
            boolean part = next == last && !number.group(2).isEmpty();
            if (next != last + 1 && !part) {
                return false;
            }
            last = next;
        }
        return true;
    }

    /** A, B, C …, in whatever case; đ may stand among them, and some leave out a letter. */
    private static boolean isLetter(String text, int before) {
        var letter = LETTER.matcher(text);
        if (!letter.matches()) {
            return false;
        }
        int number = Character.toLowerCase(letter.group(1).charAt(0)) - 'a';
        return before == 0 ? number == 0 : number >= before || !isAscii(letter.group(1));
    }

    private static boolean isAscii(String letter) {
        return letter.charAt(0) < 0x80;
    }
}
