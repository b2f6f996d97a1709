package vn.tiendo.form.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.form.Table;
import vn.tiendo.form.find.TickBoxes;
import vn.tiendo.form.letters.ShownNumber;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.DayText;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** Reads one cell as its column means it. Strict: what cannot be meant is {@code Unreadable}, never a guess. */
final class EntryReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BARE_SHARE = new BigDecimal("1.5");
    private static final Set<String> NAMED_REGISTRIES = Set.of("projects", "towns", "units");
    private static final MathContext SHEET_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private final MemberFinder members;
    private final TextCleaner lettering;
    private final NumberHabits habits;
    private final FormTexts texts;
    private final Optional<MoneyUnit> stated;

    /** @param stated the unit in which the sheet says that its money is */
    EntryReader(
            MemberFinder members,
            TextCleaner lettering,
            NumberHabits habits,
            FormTexts texts,
            Optional<MoneyUnit> stated) {
        this.members = members;
        this.lettering = lettering;
        this.habits = habits;
        this.texts = texts;
        this.stated = stated;
    }

    /** The entry of a row in a column; a cell that is not there is a blank one. */
    Entry read(int row, ColumnFound column, @Nullable Cell cell) {
        return read(new CellAddress(row, column.number()), column, cell);
    }

    /** The entry of a cell; one that is not there is blank. */
    Entry read(CellAddress address, ColumnFound column, @Nullable Cell cell) {
        if (cell == null) {
            return new Entry(column.slot(), address, "", new EntryValue.Blank(), false);
        }
        String text = texts.share(column.column(), lettering.read(cell));
        var value = value(cell, text, column);
        boolean altered =
                cell.style().percent() || !cell.style().dress().isNone() || cell.value() instanceof CellValue.Damaged;
        String raw = value instanceof EntryValue.Unreadable && altered ? TextCleaner.shown(cell, text) : text;
        return new Entry(column.slot(), address, raw, value, cell.formula(), lettering.original(cell));
    }

    /** The entry of a column whose text is the title of a group. */
    Entry title(ColumnFound column, RowTitle title) {
        var cell = new Cell(title.at(), new CellValue.Text(title.text()), CellStyle.PLAIN, false);
        var whole = value(cell, title.text(), column);
        var value = whole instanceof EntryValue.Unreadable ? value(cell, title.withoutMark(), column) : whole;
        return new Entry(column.slot(), title.at(), title.text(), value, false);
    }

    private EntryValue value(Cell cell, String text, ColumnFound column) {
        return switch (cell.value()) {
            case CellValue.Failed(var code) -> new EntryValue.Failed(code);
            case CellValue.NotComputed() -> new EntryValue.NotComputed();
            case CellValue.Picture() -> new EntryValue.Unreadable(Why.PICTURE);
            case CellValue.OutOfRange _ -> new EntryValue.Unreadable(Why.OUT_OF_RANGE);
            case CellValue.Damaged(var _, var fault) -> new EntryValue.Unreadable(why(fault));
            case CellValue.Text _ -> said(cell, text, column);
            case CellValue.Decimal(var number)
            when misleads(number, cell, column) -> new EntryValue.Unreadable(Why.SHOWN_OTHERWISE);
            case CellValue.Decimal _, CellValue.Date _, CellValue.Bool _ -> meaning(cell, text, column);
            case CellValue.Unclear _ -> unclear(cell, text, column);
        };
    }

    private static Why why(CellValue.Damaged.Fault fault) {
        return switch (fault) {
            case NO_SUCH_TEXT -> Why.LOST;
            case NO_SUCH_VALUE, NO_SUCH_TYPE -> Why.DAMAGED;
        };
    }

    private boolean misleads(BigDecimal number, Cell cell, ColumnFound column) {
        return new ShownNumber(number, cell.style()).misleads(column.column(), unit(column));
    }

    /** As a text, a name or a code it may stand as it does in the file; as a figure or a day it may not. */
    private EntryValue unclear(Cell cell, String text, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY, NUMBER, PERCENT -> new EntryValue.Unreadable(Why.UNCLEAR);
            case DATE, PERIOD, YEARS, CHOICE, CODE, TEXT -> meaning(cell, text, column);
        };
    }

    /** A choice may be called as elsewhere a mark is ("Không"), or be that which is ticked. */
    private EntryValue said(Cell cell, String text, ColumnFound column) {
        var mark = texts.mark(text);
        if (column.column().type() != FieldType.CHOICE
                || mark.filter(EntryValue.Blank.class::isInstance).isPresent()) {
            return mark.orElseGet(() -> meaning(cell, text, column));
        }
        return ticked(column, text)
                .or(() -> chosen(column, text))
                .or(() -> mark)
                .orElseGet(() -> meaning(cell, text, column));
    }

    /** What boxes say, if there are any: folded, one that is left empty would be as good as one that is ticked. */
    private Optional<EntryValue> ticked(ColumnFound column, String text) {
        var boxes = TickBoxes.in(text);
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                boxes.chosen().isEmpty()
                        ? new EntryValue.Blank()
                        : chosen(column, boxes.ticked()).orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_CHOICE)));
    }

    private Optional<EntryValue> chosen(ColumnFound column, String text) {
        return members.named(column.column().choices().orElse(""), text).map(EntryValue.Chosen::new);
    }

    private EntryValue meaning(Cell cell, String text, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY, NUMBER, PERCENT -> figure(cell, text, column);
            case DATE -> DayCells.day(cell, text, column);
            case PERIOD -> DayCells.period(cell, text, members.periods());
            case YEARS -> DayText.years(text).<EntryValue>map(y -> y).orElseGet(() -> new EntryValue.Words(text));
            case CHOICE -> chosen(column, text).orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_CHOICE));
            case CODE -> new EntryValue.Words(code(column, text));
            case TEXT -> new EntryValue.Words(text);
        };
    }

    private EntryValue figure(Cell cell, String text, ColumnFound column) {
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

    /** A registry's code, also where a name or a confirmed alias stands for it. */
    private String code(ColumnFound column, String text) {
        return column.column()
                .key()
                .filter(NAMED_REGISTRIES::contains)
                .flatMap(registry -> members.named(registry, text))
                .orElse(text);
    }

    /**
     * A number as it stands.
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
