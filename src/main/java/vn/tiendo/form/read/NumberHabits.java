package vn.tiendo.form.read;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Repair;
import vn.tiendo.form.find.TitleUnit;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/**
 * What one sheet shows of how its sender writes numbers. A lone {@code 12.500} or {@code 12,500} is told as ambiguous
 * unless other cells of the sheet prove the declared way of writing, and none the other.
 */
final class NumberHabits {

    private final Repairs repairs;
    private final String sheet;
    private final NumberStyle style;
    private final Map<CellAddress, String> ambiguous = new LinkedHashMap<>();
    private final IdentityHashMap<ColumnFound, TitleUnit> titles = new IdentityHashMap<>();
    private final IdentityHashMap<ColumnFound, MoneyUnit> units = new IdentityHashMap<>();
    private boolean vietnamese;
    private boolean english;

    NumberHabits(Repairs repairs, String sheet, NumberStyle style) {
        this.repairs = repairs;
        this.sheet = sheet;
        this.style = style;
    }

    void sawTextNumber(CellAddress cell, String text, NumberText number) {
        repairs.add(Repair.Kind.NUMBERS_FROM_TEXT, sheet, cell, "\"" + text + "\"", shown(number));
        if (number.ambiguous()) {
            ambiguous.put(cell, text);
        }
        saw(text);
    }

    private static LocalText shown(NumberText number) {
        var shown = shown(number.number());
        return number.unit()
                .map(unit -> new LocalText(shown.vi() + " " + unit.label(), shown.en() + " " + unit.inEnglish()))
                .orElse(shown);
    }

    void sawNoNumber(String text) {
        saw(text);
    }

    private void saw(String text) {
        vietnamese |= NumberText.provesVietnamese(text);
        english |= NumberText.provesEnglish(text);
    }

    void sawBarePercent(CellAddress cell, BigDecimal number) {
        var shown = shown(number);
        repairs.add(
                Repair.Kind.BARE_PERCENT, sheet, cell, shown.vi(), new LocalText(shown.vi() + " %", shown.en() + " %"));
    }

    /** What a column's own title says of its unit of money ("Tổng mức đầu tư (tỷ đồng)"). */
    TitleUnit titled(ColumnFound column) {
        return titles.computeIfAbsent(column, c -> TitleUnit.of(c.title()));
    }

    /** The unit that a row of units below the header says of a column. */
    void stated(ColumnFound column, MoneyUnit unit) {
        units.put(column, unit);
    }

    /** The money unit that is the column's own. */
    Optional<MoneyUnit> unitOf(ColumnFound column) {
        return titled(column).unit().or(() -> Optional.ofNullable(units.get(column)));
    }

    /** To be called when the sheet is read. */
    void close() {
        boolean proven = switch (style) {
            case VI -> vietnamese && !english;
            case EN -> english && !vietnamese;
        };
        if (!proven) {
            ambiguous.forEach((cell, text) ->
                    repairs.add(Repair.Kind.AMBIGUOUS_NUMBERS, sheet, cell, "\"" + text + "\"", asRead(text)));
        }
    }

    /** The one mark in it tells thousands or decimals, as the declared way of writing has it. */
    private LocalText asRead(String text) {
        return switch (style) {
            case VI -> {
                String read = text.replace(".", "");
                yield new LocalText(read, read.replace(',', '.'));
            }
            case EN -> {
                String read = text.replace(",", "");
                yield new LocalText(read.replace('.', ','), read);
            }
        };
    }

    private static LocalText shown(BigDecimal number) {
        String plain = TextCleaner.plain(number);
        return new LocalText(plain.replace('.', ','), plain);
    }
}
