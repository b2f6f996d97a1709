package vn.tiendo.desk.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.SheetAccount;

/**
 * What became of a workbook's cells, in one line: "1.204 ô có dữ liệu: 1.150 đã đọc, 40 tiêu đề, 8 tổng, 6 không đọc (nêu ở
 * dưới)".
 */
final class CellsAccount {

    /** Parts that people call by one word, in the order in which they are told. */
    private static final Map<String, Set<CellPart>> CALLED = called();

    private final DeskWords words;

    CellsAccount(DeskWords words) {
        this.words = words;
    }

    private static Map<String, Set<CellPart>> called() {
        var called = new LinkedHashMap<String, Set<CellPart>>();
        called.put("read", Set.of(CellPart.READ));
        called.put("headings", Set.of(CellPart.TITLE, CellPart.HEADER, CellPart.COLUMN_NUMBER));
        called.put("totals", Set.of(CellPart.TOTAL));
        called.put("groups", Set.of(CellPart.GROUP));
        called.put("notes", Set.of(CellPart.NOTE));
        called.put("ours", Set.of(CellPart.OURS));
        called.put("told", Set.of(CellPart.TOLD));
        return called;
    }

    String line(List<SheetAccount> sheets) {
        var sum = SheetAccount.sum(sheets);
        String parts = CALLED.entrySet().stream()
                .filter(part -> count(sum, part.getValue()) > 0)
                .map(part -> words.say("check.cells." + part.getKey(), number(count(sum, part.getValue()))))
                .collect(Collectors.joining(", "));
        return words.say("check.cells", number(count(sum, Set.of(CellPart.values()))), parts);
    }

    private static int count(Map<CellPart, Integer> sum, Set<CellPart> parts) {
        return parts.stream().mapToInt(part -> sum.getOrDefault(part, 0)).sum();
    }

    private String number(int count) {
        return words.number(BigDecimal.valueOf(count));
    }
}
