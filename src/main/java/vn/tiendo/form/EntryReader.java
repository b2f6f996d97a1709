package vn.tiendo.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** Reads one cell as its column means it. Strict: what cannot be meant is {@code Unreadable}, never a guess. */
final class EntryReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BARE_SHARE = new BigDecimal("1.5");
    private static final MathContext SHEET_PRECISION = new MathContext(15, RoundingMode.HALF_UP);
    private static final Set<String> NOT_APPLICABLE = Set.of("x", "kct", "kps", "khong", "khong co", "khong ap dung");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "--");
    private static final Set<String> NOT_REPORTED = Set.of("…", "...", "..", "....");

    private final Members members;
    private final Lettering lettering;
    private final NumberHabits habits;
    private final MoneyUnit sheetUnit;

    EntryReader(Members members, Lettering lettering, NumberHabits habits, MoneyUnit sheetUnit) {
        this.members = members;
        this.lettering = lettering;
        this.habits = habits;
        this.sheetUnit = sheetUnit;
    }

    /** The entry of a row in a column; a cell that is not there is a blank one. */
    Entry read(int row, ColumnFound column, @Nullable Cell cell) {
        var address = new CellAddress(row, column.number());
        if (cell == null) {
            return new Entry(column.slot(), address, "", new EntryValue.Blank(), false);
        }
        String text = lettering.read(cell);
        var value = value(cell, text, column);
        return new Entry(column.slot(), address, text, value, cell.formula(), lettering.original(cell));
    }

    private EntryValue value(Cell cell, String text, ColumnFound column) {
        return switch (cell.value()) {
            case CellValue.Failed(var code) -> new EntryValue.Failed(code);
            case CellValue.NotComputed() -> new EntryValue.NotComputed();
            case CellValue.OutOfRange _ -> new EntryValue.Unreadable(Why.OUT_OF_RANGE);
            case CellValue.Text _, CellValue.Decimal _, CellValue.Date _, CellValue.Bool _ -> {
                var mark = cell.value() instanceof CellValue.Text ? mark(text) : Optional.<EntryValue>empty();
                yield mark.orElseGet(() -> meaning(cell, text, column));
            }
        };
    }

    private static Optional<EntryValue> mark(String text) {
        if (text.isEmpty() || NOT_REPORTED.contains(text)) {
            return Optional.of(new EntryValue.Blank());
        }
        boolean mark =
                DASHES.contains(text) || NOT_APPLICABLE.contains(Folded.of(text).key());
        return mark ? Optional.of(new EntryValue.NotApplicable(text)) : Optional.empty();
    }

    private EntryValue meaning(Cell cell, String text, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY ->
                number(cell, text, column)
                        .filter(n -> !n.signed())
                        .map(n -> money(n, column))
                        .orElseGet(EntryReader::notANumber);
            case NUMBER ->
                number(cell, text, column)
                        .filter(n -> !n.signed() && n.unit().isEmpty())
                        .<EntryValue>map(n -> new EntryValue.Quantity(n.number()))
                        .orElseGet(EntryReader::notANumber);
            case PERCENT ->
                number(cell, text, column)
                        .filter(n -> n.unit().isEmpty())
                        .map(this::percent)
                        .orElseGet(EntryReader::notANumber);
            case DATE -> day(cell, text);
            case PERIOD -> period(cell, text);
            case YEARS -> DayText.years(text).<EntryValue>map(y -> y).orElseGet(() -> new EntryValue.Words(text));
            case CHOICE ->
                members.named(column.column().choices().orElse(""), text)
                        .<EntryValue>map(EntryValue.Chosen::new)
                        .orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_CHOICE));
            case CODE -> new EntryValue.Words(code(column, text));
            case TEXT -> new EntryValue.Words(text);
        };
    }

    /** A project's code, also where a confirmed alias or a name stands for it. */
    private String code(ColumnFound column, String text) {
        return column.column()
                .key()
                .filter("projects"::equals)
                .flatMap(registry -> members.named(registry, text))
                .orElse(text);
    }

    private static EntryValue notANumber() {
        return new EntryValue.Unreadable(Why.NOT_A_NUMBER);
    }

    /** A number as it stands: value, the decimals it was printed with, whether it is a fraction shown as percent. */
    private record Read(
            BigDecimal number,
            int decimals,
            boolean fraction,
            boolean signed,
            Optional<MoneyUnit> unit,
            CellAddress at) {}

    private Optional<Read> number(Cell cell, String text, ColumnFound column) {
        return switch (cell.value()) {
            case CellValue.Decimal(var value) -> Optional.of(fromNumber(value, cell.style(), cell.address()));
            case CellValue.Text _ -> fromText(text, cell, column.column().unit());
            case CellValue.Date _,
                    CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.OutOfRange _ -> Optional.empty();
        };
    }

    private static Read fromNumber(BigDecimal value, CellStyle style, CellAddress at) {
        var clean = value.round(SHEET_PRECISION).stripTrailingZeros();
        int decimals = Math.max(0, clean.scale());
        int printed = style.decimals() < 0 ? decimals : Math.min(decimals, style.decimals());
        return new Read(
                clean,
                style.percent() ? Math.max(style.decimals(), 0) : printed,
                style.percent(),
                false,
                Optional.empty(),
                at);
    }

    private Optional<Read> fromText(String text, Cell cell, String unit) {
        var number = NumberText.parse(text).or(() -> NumberText.parse(withoutUnit(text, unit)));
        if (number.isEmpty()) {
            habits.sawNoNumber(text);
        }
        return number.map(n -> fromText(n, text, cell));
    }

    /** The unit of the column itself may stand behind a number: 12,5 ha. */
    private static String withoutUnit(String text, String unit) {
        int end = text.length() - unit.length();
        boolean ends = !unit.isBlank() && end > 0 && text.regionMatches(true, end, unit, 0, unit.length());
        return ends ? text.substring(0, end).strip() : text;
    }

    private Read fromText(NumberText number, String text, Cell cell) {
        habits.sawTextNumber(cell.address(), text, number);
        return new Read(
                number.number(),
                Math.max(0, number.number().scale()),
                false,
                number.percent(),
                number.unit(),
                cell.address());
    }

    private EntryValue money(Read read, ColumnFound column) {
        var unit = read.unit().or(() -> habits.unitOf(column)).orElse(sheetUnit);
        try {
            return new EntryValue.Money(Amount.of(read.number(), unit), halfPlace(read.decimals(), unit));
        } catch (ArithmeticException e) {
            return new EntryValue.Unreadable(Why.OUT_OF_RANGE);
        }
    }

    private static Amount halfPlace(int decimals, MoneyUnit unit) {
        return new Amount(BigDecimal.valueOf(unit.dong())
                .movePointLeft(decimals)
                .divide(BigDecimal.TWO)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    private EntryValue percent(Read read) {
        if (read.fraction()) {
            return new EntryValue.Percent(read.number().multiply(HUNDRED).stripTrailingZeros(), half(read.decimals()));
        }
        if (!read.signed() && read.number().signum() > 0 && read.number().compareTo(BARE_SHARE) <= 0) {
            habits.sawBarePercent(read.at(), read.number());
        }
        return new EntryValue.Percent(read.number(), half(read.decimals()));
    }

    private static BigDecimal half(int decimals) {
        return new BigDecimal("0.5").movePointLeft(decimals);
    }

    private static EntryValue day(Cell cell, String text) {
        return switch (cell.value()) {
            case CellValue.Date(var value, var _) ->
                new EntryValue.Day(value.toLocalDate(), EntryValue.Day.Precision.DAY);
            case CellValue.Text _ -> DayText.parse(text).<EntryValue>map(d -> d).orElseGet(EntryReader::notADate);
            // 2024 is a year; of other numbers only a cell's format could say which day they count to.
            case CellValue.Decimal(var number) ->
                DayText.year(number).<EntryValue>map(d -> d).orElseGet(EntryReader::notADate);
            case CellValue.Bool _, CellValue.Failed _, CellValue.NotComputed _, CellValue.OutOfRange _ -> notADate();
        };
    }

    private static EntryValue period(Cell cell, String text) {
        var named = cell.value() instanceof CellValue.Date(var value, var _)
                ? Optional.of(Period.of(YearMonth.from(value)))
                : PeriodText.inCell(text);
        return named.<EntryValue>map(EntryValue.Named::new)
                .orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_PERIOD));
    }

    private static EntryValue notADate() {
        return new EntryValue.Unreadable(Why.NOT_A_DATE);
    }
}
