package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row such as (1) (2) (3)=(1)+(2), or A B 1 2 3, under a header: told by its texts alone, and never read as figures.
 */
public final class ColumnNumbers {

    private static final int LEAST = 3;

    /** So many columns of which one or two were taken out or put in still count up. */
    private static final int SURELY = 6;

    /** Beside another table, the first letters may stand over columns that are none of this one's. */
    private static final char LAST_FIRST = 'e';

    private static final int OF_VIETNAMESE = 0;

    /** A typed (1) is kept as −1. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:c|col|cột|cot)?\\.? ?[(\\[]?[-−]?(\\d{1,3})([a-z]?)[)\\].]?( ?[=:].*)?");

    private static final Pattern LETTER = Pattern.compile("[(\\[]?(\\p{L}|[a-z]{2})[)\\].]?");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx");
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,3}|[a-zA-Z])\\)( ?=.*)?");

    private ColumnNumbers() {}

    /** Whether the texts of a row, from its first cell to its last, number columns. */
    public static boolean are(List<String> texts) {
        return texts.size() >= LEAST && (areSurely(texts) || isRoman(texts) || countUp(texts));
    }

    /** Whether they do so in a way in which nothing else is written, so that they may stand further down. */
    public static boolean areSurely(List<String> texts) {
        return texts.size() >= LEAST
                && texts.stream().allMatch(text -> IN_PARENTHESES.matcher(text).matches());
    }

    private static boolean isRoman(List<String> texts) {
        return texts.size() < ROMAN_TENS.size() * ROMAN_ONES.size()
                && IntStream.range(0, texts.size())
                        .allMatch(i -> texts.get(i).toLowerCase(Locale.ROOT).equals(roman(i + 1)));
    }

    private static String roman(int number) {
        return ROMAN_TENS.get(number / ROMAN_ONES.size()) + ROMAN_ONES.get(number % ROMAN_ONES.size());
    }

    /**
     * Numbers from 1 on, one after another, and among them letters from A on, which number the columns of words: no
     * figures of a row do that.
     */
    private static boolean countUp(List<String> texts) {
        var numbers = new ArrayList<Integer>();
        int before = 0;
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            var letter = LETTER.matcher(lower);
            var number = NUMBER.matcher(lower);
            if (number.matches()) {
                int said = Integer.parseInt(number.group(1));
                boolean part = !number.group(2).isEmpty() && !numbers.isEmpty() && numbers.getLast() == said;
                if (!part) {
                    numbers.add(said);
                }
            } else if (letter.matches()) {
                int next = place(letter.group(1));
                if (before == 0 ? next > LAST_FIRST : next <= before && next != OF_VIETNAMESE) {
                    return false;
                }
                before = Math.max(before, next);
            } else {
                return false;
            }
        }
        return rise(numbers, texts.size());
    }

    /** How far behind a letter stands, which aa follows z; some go on with đ after d, which is no letter of ASCII. */
    private static int place(String letters) {
        char last = letters.charAt(letters.length() - 1);
        return letters.length() == 1
                ? (last < 0x80 ? last : OF_VIETNAMESE)
                : 'z' + 26 * (letters.charAt(0) - 'a') + last;
    }

    private static boolean rise(List<Integer> numbers, int texts) {
        int odd = 0;
        int last = 0;
        for (int number : numbers) {
            if (number < last || number > last + 2) {
                return false;
            }
            odd += number == last + 1 ? 0 : 1;
            last = number;
        }
        return odd <= (texts >= SURELY ? texts / SURELY : 0);
    }
}
