package vn.tiendo.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the cells of one sheet that hold something: each of them is counted once.
 *
 * @param sheet its name as the sender sees it, composed and trimmed
 * @param cells how many there are of each part; a part of which there is none may be absent
 */
public record SheetAccount(String sheet, boolean visible, Map<CellPart, Integer> cells) {

    public SheetAccount {
        cells = Map.copyOf(cells);
    }

    /** All of several sheets. */
    public static Map<CellPart, Integer> sum(List<SheetAccount> accounts) {
        var sum = new EnumMap<CellPart, Integer>(CellPart.class);
        accounts.forEach(account -> account.cells.forEach((part, count) -> sum.merge(part, count, Integer::sum)));
        return sum;
    }

    public int of(CellPart part) {
        return cells.getOrDefault(part, 0);
    }

    public int of(CellPart.Lot lot) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().lot() == lot)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
