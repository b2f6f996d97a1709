package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.workbook.CellAddress;

/**
 * What one sheet shows of how its sender writes numbers. A lone {@code 12.500} or {@code 12,500} is told as ambiguous
 * unless other cells of the sheet prove the declared way of writing, and none the other.
 */
final class NumberHabits {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

    private final Repairs repairs;
    private final String sheet;
    private final NumberStyle style;
    private final Map<CellAddress, String> ambiguous = new LinkedHashMap<>();
    private final IdentityHashMap<ColumnFound, Optional<MoneyUnit>> units = new IdentityHashMap<>();
    private boolean vietnamese;
    private boolean english;

    NumberHabits(Repairs repairs, String sheet, NumberStyle style) {
        this.repairs = repairs;
        this.sheet = sheet;
        this.style = style;
    }

    void sawTextNumber(CellAddress cell, String text, NumberText number) {
        repairs.add(Repair.Kind.NUMBERS_FROM_TEXT, sheet, cell, "\"" + text + "\"", shown(number.number()));
        if (number.ambiguous()) {
            ambiguous.put(cell, text);
        }
        saw(text);
    }

    void sawNoNumber(String text) {
        saw(text);
    }

    private void saw(String text) {
        vietnamese |= NumberText.provesVietnamese(text);
        english |= NumberText.provesEnglish(text);
    }

    void sawBarePercent(CellAddress cell, BigDecimal number) {
        String shown = shown(number);
        repairs.add(Repair.Kind.BARE_PERCENT, sheet, cell, shown, shown + " %");
    }

    /** The money unit that a column's own title names ("Tổng mức đầu tư (tỷ đồng)"). */
    Optional<MoneyUnit> unitOf(ColumnFound column) {
        return units.computeIfAbsent(column, c -> unitIn(c.title()));
    }

    private static Optional<MoneyUnit> unitIn(String title) {
        var match = PARENTHESES.matcher(title);
        var unit = Optional.<MoneyUnit>empty();
        while (match.find()) {
            unit = MoneyUnitText.parse(match.group(1)).or(() -> MoneyUnitText.parse(afterColon(match.group(1))));
        }
        return unit;
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1);
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

    private String asRead(String text) {
        return style == NumberStyle.VI ? text.replace(".", "") : text;
    }

    private static String shown(BigDecimal number) {
        return Lettering.plain(number).replace('.', ',');
    }
}
