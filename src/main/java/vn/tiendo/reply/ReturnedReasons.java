package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.submission.finding.ReturnedReason;
import vn.tiendo.workbook.mark.ReturnedFrontSheet;

/** Reads the reasons that a sender wrote into the first sheet of our reply, wherever columns and rows were moved to. */
public final class ReturnedReasons {

    private static final Set<FindingsColumn> NEEDED =
            Set.of(FindingsColumn.RULE, FindingsColumn.MESSAGE, FindingsColumn.REASON);

    private ReturnedReasons() {}

    /** In the order of the sheet's rows; none if it is no reply of ours, or nothing was written. */
    public static List<ReturnedReason> in(Optional<ReturnedFrontSheet> front) {
        return front.map(sheet -> in(sheet.rows())).orElse(List.of());
    }

    private static List<ReturnedReason> in(List<ReturnedFrontSheet.TextRow> rows) {
        Map<FindingsColumn, Integer> table = Map.of();
        var reasons = new ArrayList<ReturnedReason>();
        for (var row : rows) {
            if (table.isEmpty()) {
                table = heading(row);
            } else {
                reason(table, row).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    /** Where the table's columns are; empty if the row is not its heading. */
    private static Map<FindingsColumn, Integer> heading(ReturnedFrontSheet.TextRow row) {
        var columns = new EnumMap<FindingsColumn, Integer>(FindingsColumn.class);
        row.texts().forEach((column, text) -> {
            for (var known : FindingsColumn.values()) {
                if (known.isTitle(text)) {
                    columns.putIfAbsent(known, column);
                }
            }
        });
        return columns.keySet().containsAll(NEEDED) ? columns : Map.of();
    }

    private static Optional<ReturnedReason> reason(Map<FindingsColumn, Integer> table, ReturnedFrontSheet.TextRow row) {
        var reason = new ReturnedReason(
                code(text(table, row, FindingsColumn.CODE)),
                text(table, row, FindingsColumn.RULE),
                unlessNothing(text(table, row, FindingsColumn.WHERE)),
                unlessNothing(text(table, row, FindingsColumn.CELL)),
                text(table, row, FindingsColumn.FOUND),
                text(table, row, FindingsColumn.EXPECTED),
                text(table, row, FindingsColumn.REASON));
        return Optional.of(reason).filter(r -> !r.words().isEmpty());
    }

    private static String text(
            Map<FindingsColumn, Integer> table, ReturnedFrontSheet.TextRow row, FindingsColumn column) {
        return Optional.ofNullable(table.get(column)).map(row::text).orElse("");
    }

    private static String code(String text) {
        return text.matches("[0-9a-f]{" + ReturnedReason.CODE + "}") ? text : "";
    }

    /** What stands there for a finding about the whole file, or without a cell. */
    private static String unlessNothing(String text) {
        boolean nothing = text.equals("–")
                || ReplyWords.all().stream().anyMatch(w -> w.say("whole.file").equals(text));
        return nothing ? "" : text;
    }
}
