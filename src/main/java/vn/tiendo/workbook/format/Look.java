package vn.tiendo.workbook.format;

import java.util.List;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/**
 * A cell format as the file numbers it: what the reader's callers see of it, and whether it shows numbers as dates.
 *
 * @param known false where a cell names a format that the workbook lacks. Programs show such a cell plainly, and so is a
 *     text read; but whether its number is a figure, a day or a percentage cannot be known, so it is {@link
 *     CellValue.Unclear}
 * @param byValue of a format that shows numbers of some size otherwise than those of another; mostly empty
 */
public record Look(CellStyle style, boolean date, boolean known, List<ByValue> byValue) {

    public static final Look PLAIN = new Look(CellStyle.PLAIN, false, true, List.of());
    public static final Look UNKNOWN = new Look(CellStyle.PLAIN, false, false, List.of());

    public Look {
        byValue = List.copyOf(byValue);
    }

    /** The look of the numbers for which the condition holds. */
    record ByValue(FormatCondition condition, CellStyle style) {}

    /** The same, in letters that are seen or not. */
    public Look inInk(boolean unseen) {
        return unseen
                ? new Look(
                        style.inUnseenInk(),
                        date,
                        known,
                        byValue.stream()
                                .map(one ->
                                        new ByValue(one.condition(), one.style().inUnseenInk()))
                                .toList())
                : this;
    }

    /** The look of a cell that holds that. */
    public CellStyle style(CellValue value) {
        if (!byValue.isEmpty() && value instanceof CellValue.Decimal(var number)) {
            for (ByValue one : byValue) {
                if (one.condition().holds(number)) {
                    return one.style();
                }
            }
        }
        return style;
    }
}
