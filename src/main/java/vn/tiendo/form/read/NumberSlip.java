package vn.tiendo.form.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.form.Column;

/**
 * What is wrong with a text that cannot be read as its column's number, where that is plain to see, and the number that was
 * probably meant. For suggestions only: nothing is read so.
 *
 * @param meant as it should be typed; empty where only the sender knows
 */
public record NumberSlip(Kind kind, Optional<String> meant) {

    /** The slip that a sentence has to name. */
    public enum Kind {
        /** Decimals begin with the mark that groups thousands here: 14.4 for 14,4. */
        DECIMAL_MARK,
        /** Letters that look like digits: 1.5OO. */
        LETTERS,
        /** A mark too many, quotes, an exponent: 14,,4. */
        SIGNS,
        /** Words behind the number: 14,4 (tạm tính). */
        WORDS,
        /** Not the number but its size: khoảng 15, &gt;15. */
        ROUGHLY,
        /** Two numbers for one: 15-20. */
        BETWEEN
    }

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 15;

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:từ )?[\\d.,]*\\d%?\\s*(?:-|–|—|~|÷|→|->|\\.{2,3}|đến|tới|to)\\s*\\d[\\d.,]*%?(?:\\s*\\p{L}[\\p{L} ]*)?");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:~|≈|±|\\+/-|#|khoảng|ước tính|ước đạt|ước|tầm|cỡ|about|approx\\.?|ca\\.|circa)\\s*(?=\\d)");
    private static final Pattern BEYOND = Pattern.compile(
            "(?:[<>≤≥]=?|gần|hơn|trên|dưới|over|under|less than|more than)\\s*\\d.*|\\d[\\d.,]*\\s*\\+");
    private static final Pattern REMARK =
            Pattern.compile("(?<=[\\p{L}\\d%])(?:\\s*(?:\\*+|\\([^\\d()]*\\)|\\.{3}|…)|\\s+(?:ạ|nhé|ước|tạm tính))$");
    private static final Pattern QUOTES = Pattern.compile("^['\"“”‘’`´]+|['\"“”‘’`´]+$");
    private static final Pattern LOOKALIKES =
            Pattern.compile("[\\d.,OoОоΟοlIІ|]*\\d[\\d.,OoОоΟοlIІ|]*(?<![lIІ|])(?=$|\\s|%)");
    private static final Pattern LONE_LETTER = Pattern.compile("[OoОоΟο]");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d(?:[.,]\\d+)?[Ee][+-]?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

    /** What is wrong with the text; empty where nobody can tell. */
    public static Optional<NumberSlip> in(String raw, Column column, NumberStyle style) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(new NumberSlip(Kind.BETWEEN, Optional.empty()));
        }
        if (BEYOND.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(new NumberSlip(Kind.ROUGHLY, Optional.empty()));
        }
        return new Mending(column, style).mended(text);
    }

    /** Takes slips out of a text, one kind after the other, until it is a number. */
    private record Mending(Column column, NumberStyle style) {

        private record Step(Kind kind, UnaryOperator<String> mend) {}

        Optional<NumberSlip> mended(String text) {
            var kind = Optional.<Kind>empty();
            String now = FigureCells.withoutUnit(text, column.unit());
            for (Step step : steps()) {
                String next = step.mend.apply(now);
                if (!next.equals(now) && kind.isEmpty()) {
                    kind = Optional.of(step.kind);
                }
                now = next;
                if (isNumber(now)) {
                    return Optional.of(new NumberSlip(kind.orElse(Kind.SIGNS), Optional.of(now)));
                }
            }
            return Optional.empty();
        }

        private List<Step> steps() {
            return List.of(
                    new Step(Kind.SIGNS, text -> QUOTES.matcher(text).replaceAll("")),
                    new Step(Kind.ROUGHLY, Mending::withoutAbout),
                    new Step(Kind.WORDS, Mending::withoutRemarks),
                    new Step(Kind.LETTERS, Mending::inDigits),
                    new Step(Kind.SIGNS, this::exponent),
                    new Step(Kind.SIGNS, this::singleMarks),
                    new Step(Kind.DECIMAL_MARK, this::swapped));
        }

        private boolean isNumber(String text) {
            return NumberText.parse(text, style)
                    .filter(number -> switch (column.type()) {
                        case MONEY -> !number.percent();
                        case NUMBER -> !number.percent() && number.unit().isEmpty();
                        case PERCENT -> number.unit().isEmpty();
                        case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> false;
                    })
                    .isPresent();
        }

        private static String withoutAbout(String text) {
            var about = ABOUT.matcher(text.toLowerCase(Locale.ROOT));
            return about.lookingAt() ? text.substring(about.end()) : text;
        }

        private static String withoutRemarks(String text) {
            String before = text;
            String after = REMARK.matcher(text).replaceFirst("").strip();
            while (!after.equals(before)) {
                before = after;
                after = REMARK.matcher(before).replaceFirst("").strip();
            }
            return after;
        }

        private static String inDigits(String text) {
            if (LONE_LETTER.matcher(text).matches()) {
                return "0";
            }
            var number = LOOKALIKES.matcher(text);
            return number.lookingAt()
                    ? number.group().replaceAll("[OoОоΟο]", "0").replaceAll("[lIІ|]", "1")
                            + text.substring(number.end())
                    : text;
        }

        private String exponent(String text) {
            if (!EXPONENT.matcher(text).matches()) {
                return text;
            }
            var number = new BigDecimal(text.replace(',', '.'));
            boolean sensible = Math.abs(number.precision() - number.scale()) <= LARGEST_EXPONENT;
            String plain = sensible ? number.toPlainString() : text;
            return style == NumberStyle.VI ? plain.replace('.', ',') : plain;
        }

        /** One mark where two were typed, none at the end, no spaces about it, no apostrophes between thousands. */
        private String singleMarks(String text) {
            String group = style == NumberStyle.VI ? "." : ",";
            return text.replaceAll("(?<=\\d)['’](?=\\d{3})", group)
                    .replaceAll("([.,])\\1+", "$1")
                    .replaceAll("(?<=\\d)\\s*([.,])\\s*(?=\\d)", "$1")
                    .replaceAll("[.,;:]+$", "");
        }

        /** With comma and dot the other way round, where that is the only way to understand it. */
        private String swapped(String text) {
            var number = NUMBER.matcher(text);
            if (!number.find() || !isForeign(number.group())) {
                return text;
            }
            String turned = number.group().replace(',', ';').replace('.', ',').replace(';', '.');
            return text.substring(0, number.start()) + turned + text.substring(number.end());
        }

        private boolean isForeign(String number) {
            return style == NumberStyle.VI ? NumberText.provesEnglish(number) : NumberText.provesVietnamese(number);
        }
    }
}
