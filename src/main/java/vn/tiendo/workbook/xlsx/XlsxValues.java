package vn.tiendo.workbook.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.CellValue.Damaged.Fault;
import vn.tiendo.workbook.format.DateSystem;
import vn.tiendo.workbook.format.EscapedText;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.Numbers;
import vn.tiendo.workbook.format.RichText;

/** What a cell of an .xlsx holds, by its type. Source: ECMA-376 part 1, 18.18.11. */
final class XlsxValues {

    private static final int DATE_LENGTH = "2025-06-15".length();

    private static final Pattern SHOWS_ZERO = Pattern.compile("[\\s\\p{Z}]*+(?:0++(?:[.,]0++)?+|[-–—])?+[\\s\\p{Z}]*+");

    private final SheetContext context;

    /** What the cells of this sheet have shared so far, by number. */
    private final @Nullable Read[] shared;

    XlsxValues(SheetContext context) {
        this.context = context;
        this.shared = new @Nullable Read[context.texts().count()];
    }

    /**
     * What stands in a cell element.
     *
     * @param picture whether an error stands for a picture
     * @param raw the text of its value; null without one
     * @param inline its inline string; null without one
     */
    record Content(
            boolean formula,
            boolean picture,
            @Nullable String raw,
            @Nullable RichText inline) {

        boolean blank() {
            return raw == null || raw.isBlank();
        }

        String text() {
            return raw == null ? "" : raw.trim();
        }
    }

    /** A value, and the font of its own that overrides the cell's; empty without one. */
    record Read(CellValue value, String font) {

        CellStyle style(CellStyle style) {
            return font.isEmpty() || font.equals(style.font()) ? style : style.in(font);
        }
    }

    /** A cell points to a text, and the workbook has no table of texts. */
    static final class NoTexts extends Exception {

        private static final long serialVersionUID = 1L;

        NoTexts() {
            super(null, null, false, false);
        }
    }

    /** @return empty for a cell that holds nothing */
    Optional<Read> read(String type, Content content, Look look) throws NoTexts {
        var read = kept(type, content, look);
        boolean left = content.formula()
                && read.map(Read::value).filter(v -> !isLeft(v)).isEmpty();
        return left && context.disowned().getAsBoolean() ? plain(new CellValue.NotComputed()) : read;
    }

    /** What writers leave that do not compute: zero, or a text that shows it. */
    private static boolean isLeft(CellValue value) {
        return isZero(value)
                || (value instanceof CellValue.Text text
                        && SHOWS_ZERO.matcher(text.text()).matches());
    }

    /** Whether a formula that holds this was perhaps not computed: it holds nothing, or what such writers leave. */
    boolean isLeft(String type, Content content) {
        try {
            return kept(type, content, Look.PLAIN)
                    .map(Read::value)
                    .map(value -> value instanceof CellValue.NotComputed || isLeft(value))
                    .orElse(true);
        } catch (NoTexts none) {
            return false;
        }
    }

    /** Zero is what writers leave that do not compute. */
    static boolean isZero(CellValue value) {
        return value instanceof CellValue.Decimal(var number) && number.signum() == 0;
    }

    private Optional<Read> kept(String type, Content content, Look look) throws NoTexts {
        if (content.inline() != null && content.blank()) {
            // A text is a text, also where its cell's type was forgotten.
            return text(content.inline());
        }
        return switch (type) {
            case "n" -> content.blank() ? missing(content) : plain(number(content.text(), look));
            case "s" -> content.blank() ? missing(content) : shared(content.text());
            case "str" -> content.raw() == null ? missing(content) : text(decoded(content.raw()));
            case "inlineStr" -> inline(content);
            case "b" -> content.blank() ? missing(content) : plain(bool(content.text()));
            case "e" -> content.blank() ? missing(content) : plain(error(content));
            case "d" -> content.blank() ? missing(content) : plain(date(content.text()));
            default -> plain(new CellValue.Damaged(content.text(), Fault.NO_SUCH_TYPE));
        };
    }

    /** A formula whose value was not kept is never a blank, and never zero. */
    private static Optional<Read> missing(Content content) {
        return content.formula() ? plain(new CellValue.NotComputed()) : Optional.empty();
    }

    private static Optional<Read> plain(CellValue value) {
        return Optional.of(new Read(value, ""));
    }

    private static Optional<Read> text(RichText text) {
        return text.text().isEmpty() ? Optional.empty() : Optional.of(new Read(text.value(), text.font()));
    }

    /** Whether there is a text of that number. */
    boolean isShared(int index) {
        return index < shared.length;
    }

    /** The text of that number, as the cells that share it hold it; null for one without any character. */
    @Nullable
    Read shared(int index) {
        if (shared[index] == null) {
            shared[index] = context.texts().at(index).flatMap(XlsxValues::text).orElse(null);
        }
        return shared[index];
    }

    private Optional<Read> shared(String index) throws NoTexts {
        if (!context.texts().areThere()) {
            throw new NoTexts();
        }
        var text = context.texts().at(index);
        return text.isPresent() ? text(text.get()) : plain(new CellValue.Damaged(index, Fault.NO_SUCH_TEXT));
    }

    private static RichText decoded(String raw) {
        return new RichText(EscapedText.decode(raw), "");
    }

    /** Some writers put an inline string where shared ones stand. */
    private static Optional<Read> inline(Content content) {
        if (content.inline() != null) {
            return text(content.inline());
        }
        return content.raw() == null ? missing(content) : text(decoded(content.raw()));
    }

    private static CellValue error(Content content) {
        return content.picture() ? new CellValue.Picture() : new CellValue.Failed(content.text());
    }

    private CellValue number(String raw, Look look) {
        var number = Numbers.read(raw);
        if (number.isEmpty()) {
            return new CellValue.Damaged(raw, Fault.NO_SUCH_VALUE);
        }
        if (!look.known()) {
            return new CellValue.Unclear(raw);
        }
        return look.date() ? context.dates().shown(number.get()) : number.get();
    }

    private static CellValue bool(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> new CellValue.Bool(true);
            case "0", "false" -> new CellValue.Bool(false);
            default -> new CellValue.Damaged(raw, Fault.NO_SUCH_VALUE);
        };
    }

    /**
     * A date or a time as ISO 8601 writes them. A zone or an offset is left out: the day is the one that was written, as a
     * person would see it. What no calendar has, and what no spreadsheet counts to, is that cell's fault alone.
     */
    private CellValue date(String raw) {
        try {
            if (raw.indexOf('T') < 0 && raw.indexOf(':') >= 0 && raw.indexOf(':') < DATE_LENGTH) {
                return new CellValue.Decimal(DateSystem.partOfDay(LocalTime.parse(raw, DateTimeFormatter.ISO_TIME)));
            }
            var moment = raw.indexOf('T') < 0
                    ? LocalDate.parse(raw, DateTimeFormatter.ISO_DATE).atStartOfDay()
                    : LocalDateTime.parse(raw, DateTimeFormatter.ISO_DATE_TIME);
            return DateSystem.counts(moment.toLocalDate())
                    ? new CellValue.Date(moment, context.dates().serial(moment))
                    : new CellValue.OutOfRange(raw);
        } catch (DateTimeException broken) {
            return new CellValue.Unclear(raw);
        }
    }
}
