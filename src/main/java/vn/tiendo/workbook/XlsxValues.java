package vn.tiendo.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell of an .xlsx holds, by its type. Source: ECMA-376 part 1, 18.18.11. */
final class XlsxValues {

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
     * @param raw the text of its value; null without one
     * @param inline its inline string; null without one
     */
    record Content(
            boolean formula, @Nullable String raw, @Nullable RichText inline) {

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
            return font.isEmpty() || font.equals(style.font())
                    ? style
                    : new CellStyle(font, style.percent(), style.decimals());
        }
    }

    /** A cell that contradicts its own type. */
    static final class NoSuchValue extends Exception {

        private static final long serialVersionUID = 1L;

        NoSuchValue() {
            super(null, null, false, false);
        }
    }

    /** @return empty for a cell that holds nothing */
    Optional<Read> read(String type, Content content, Look look) throws NoSuchValue {
        return switch (type) {
            case "n" -> content.blank() ? missing(content) : plain(number(content.text(), look));
            case "s" -> content.raw() == null ? missing(content) : text(shared(content.text()));
            case "str" -> content.raw() == null ? missing(content) : text(decoded(content.raw()));
            case "inlineStr" -> inline(content);
            case "b" -> content.blank() ? missing(content) : plain(bool(content.text()));
            case "e" -> content.blank() ? missing(content) : plain(new CellValue.Failed(content.text()));
            case "d" -> content.blank() ? missing(content) : plain(date(content.text()));
            default -> throw new NoSuchValue();
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

    /** The text of that number, as the cells that share it hold it; null for one without any character. */
    @Nullable
    Read shared(int index) throws NoSuchValue {
        if (index >= 0 && index < shared.length && shared[index] != null) {
            return shared[index];
        }
        var read = text(context.texts().at(index).orElseThrow(NoSuchValue::new)).orElse(null);
        shared[index] = read;
        return read;
    }

    private RichText shared(String index) throws NoSuchValue {
        return context.texts().at(index).orElseThrow(NoSuchValue::new);
    }

    private static RichText decoded(String raw) {
        return new RichText(EscapedText.decode(raw), "");
    }

    private static Optional<Read> inline(Content content) throws NoSuchValue {
        if (content.inline() != null) {
            return text(content.inline());
        }
        if (!content.blank()) {
            throw new NoSuchValue();
        }
        return missing(content);
    }

    private CellValue number(String raw, Look look) throws NoSuchValue {
        var number = Numbers.read(raw).orElseThrow(NoSuchValue::new);
        return look.date() ? context.dates().shown(number) : number;
    }

    private static CellValue bool(String raw) throws NoSuchValue {
        return switch (raw) {
            case "1", "true" -> new CellValue.Bool(true);
            case "0", "false" -> new CellValue.Bool(false);
            default -> throw new NoSuchValue();
        };
    }

    /** A year that no spreadsheet counts days to is no reason to refuse all the others. */
    private CellValue date(String raw) throws NoSuchValue {
        try {
            String local = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
            if (local.indexOf('-') < 0) {
                return new CellValue.Decimal(DateSystem.partOfDay(LocalTime.parse(local)));
            }
            var moment = local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
            return DateSystem.counts(moment.toLocalDate())
                    ? new CellValue.Date(moment, context.dates().serial(moment))
                    : new CellValue.OutOfRange(raw);
        } catch (DateTimeException broken) {
            throw new NoSuchValue();
        }
    }
}
