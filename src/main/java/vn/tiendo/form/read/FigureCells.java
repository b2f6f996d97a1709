package vn.tiendo.form.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.form.Table;
import vn.tiendo.form.letters.ShownNumber;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** Reads the cells of one sheet as amounts of money, quantities or percentages, be they typed as text. */
final class FigureCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BARE_SHARE = new BigDecimal("1.5");
    private static final MathContext SHEET_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private final NumberHabits habits;
    private final FormTexts texts;
    private final Optional<MoneyUnit> stated;

    /** @param stated the unit in which the sheet says that its money is */
    FigureCells(NumberHabits habits, FormTexts texts, Optional<MoneyUnit> stated) {
        this.habits = habits;
        this.texts = texts;
        this.stated = stated;
    }

    /**
     * A number as it stands in a cell.
     *
     * @param hidden by how much it may be rounded where it is shown
     * @param fraction whether it is a fraction that is shown as percent
     * @param worded whether its format shows a percent sign as a word
     * @param typed as what it was understood where it stands as a text
     */
    private record Read(
            BigDecimal number,
            BigDecimal hidden,
            boolean fraction,
            boolean worded,
            Optional<NumberText> typed,
            CellAddress at) {

        /** Whether a percent sign stands behind it. */
        boolean signed() {
            return worded || typed.filter(NumberText::percent).isPresent();
        }

        Optional<MoneyUnit> unit() {
            return typed.flatMap(NumberText::unit);
        }

        /** Whether it says 1,38 đ: nobody pays that; it is of a larger unit, and not said of which. */
        boolean isPartOfADong() {
            return unit().filter(MoneyUnit.DONG::equals).isPresent()
                    && number.stripTrailingZeros().scale() > 0
                    && number.abs().compareTo(THOUSAND) < 0;
        }
    }

    /** Whether the cell shows another number than it holds. */
    boolean misleads(BigDecimal number, Cell cell, ColumnFound column) {
        return new ShownNumber(number, cell.style()).misleads(column.column(), unit(column));
    }

    /** The figure that the cell holds; unreadable if it is none of the column's kind. */
    EntryValue figure(Cell cell, String text, ColumnFound column) {
        var number = number(cell, text, column);
        var figure = number.flatMap(n -> figure(n, column));
        if (cell.value() instanceof CellValue.Text) {
            number.flatMap(Read::typed)
                    .filter(_ -> figure.isPresent())
                    .ifPresentOrElse(
                            typed -> habits.sawTextNumber(cell.address(), text, typed), () -> habits.sawNoNumber(text));
        }
        return figure.orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    private Optional<EntryValue> figure(Read n, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY ->
                n.signed() || n.fraction() || n.isPartOfADong() ? Optional.empty() : Optional.of(money(n, column));
            case NUMBER ->
                n.unit().isPresent() || (!isInPercent(column) && (n.signed() || n.fraction()))
                        ? Optional.empty()
                        : Optional.of(new EntryValue.Quantity(n.fraction() ? inPoints(n) : n.number()));
            case PERCENT -> n.unit().isPresent() ? Optional.empty() : Optional.of(percent(n));
            case DATE, PERIOD, YEARS, CHOICE, CODE, TEXT -> Optional.empty();
        };
    }

    /** A number of percent: there a cell that shows a percentage is none of another unit. */
    private static boolean isInPercent(ColumnFound column) {
        return column.column().unit().strip().equals("%");
    }

    private static BigDecimal inPoints(Read fraction) {
        return fraction.number().multiply(HUNDRED).stripTrailingZeros();
    }

    private Optional<Read> number(Cell cell, String text, ColumnFound column) {
        return switch (cell.value()) {
            case CellValue.Decimal(var value) -> Optional.of(fromNumber(value, cell.style(), cell.address()));
            case CellValue.Text _ ->
                fromText(text, cell.address(), column.column().unit());
            case CellValue.Date _,
                    CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Unclear _,
                    CellValue.Damaged _,
                    CellValue.OutOfRange _ -> Optional.empty();
        };
    }

    private static Read fromNumber(BigDecimal value, CellStyle style, CellAddress at) {
        var clean = value.round(SHEET_PRECISION).stripTrailingZeros();
        var shown = new ShownNumber(clean, style);
        return new Read(clean, shown.hidden(), style.percent(), shown.signed(), Optional.empty(), at);
    }

    private Optional<Read> fromText(String text, CellAddress at, String unit) {
        return NumberText.parse(text, texts.numbers())
                .or(() -> NumberText.parse(withoutUnit(text, unit), texts.numbers()))
                .map(number -> new Read(number.number(), BigDecimal.ZERO, false, false, Optional.of(number), at));
    }

    /** The unit of the column itself may stand behind a number or before it: 12,5 ha, £12. */
    static String withoutUnit(String text, String unit) {
        int end = text.length() - unit.length();
        if (unit.isBlank() || end <= 0) {
            return text;
        }
        if (text.regionMatches(true, end, unit, 0, unit.length())) {
            return text.substring(0, end).strip();
        }
        boolean begins = text.regionMatches(true, 0, unit, 0, unit.length());
        return begins ? text.substring(unit.length()).strip() : text;
    }

    private EntryValue money(Read read, ColumnFound column) {
        var unit = read.unit().orElseGet(() -> unit(column));
        try {
            return new EntryValue.Money(Amount.of(read.number(), unit), rounding(read, unit));
        } catch (ArithmeticException e) {
            return new EntryValue.Unreadable(Why.OUT_OF_RANGE);
        }
    }

    /** The unit of the column's money where the cell itself names none. */
    private MoneyUnit unit(ColumnFound column) {
        return habits.unitOf(column)
                .or(() -> stated)
                .or(() -> MoneyUnit.named(column.column().unit()))
                .orElse(Table.USUAL_UNIT);
    }

    /** What is hidden; and, of a number that is no whole number of đồng, what was rounded off to have one. */
    private static Amount rounding(Read read, MoneyUnit unit) {
        var dong = read.hidden().multiply(BigDecimal.valueOf(unit.dong())).setScale(0, RoundingMode.FLOOR);
        boolean whole = read.number()
                        .multiply(BigDecimal.valueOf(unit.dong()))
                        .stripTrailingZeros()
                        .scale()
                <= 0;
        return new Amount(whole ? dong.longValueExact() : Math.max(1, dong.longValueExact()));
    }

    private EntryValue percent(Read read) {
        if (read.fraction()) {
            return new EntryValue.Percent(inPoints(read), read.hidden());
        }
        if (!read.signed() && read.number().signum() > 0 && read.number().compareTo(BARE_SHARE) <= 0) {
            habits.sawBarePercent(read.at(), read.number());
        }
        return new EntryValue.Percent(read.number(), read.hidden());
    }
}
