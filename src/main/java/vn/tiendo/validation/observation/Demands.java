package vn.tiendo.validation.observation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;

/**
 * Which cells of a table have to be filled: those of required columns, and those of others in rows where their condition
 * holds. One check, one thread.
 */
public final class Demands {

    private final Table table;
    private final Map<String, ColumnFormulas.Needed> needed;
    private final SubmissionScope around;

    /** Only the row last asked for: cells are asked for row by row. */
    private final IdentityHashMap<TableRow, Scope> last = new IdentityHashMap<>();

    /** @param needed by field, the conditions of the table's form */
    Demands(Table table, Map<String, ColumnFormulas.Needed> needed, SubmissionScope around) {
        this.table = table;
        this.needed = needed;
        this.around = around;
    }

    private Scope at(TableRow row) {
        var known = last.get(row);
        if (known == null) {
            last.clear();
            known = around.row(table, row);
            last.put(row, known);
        }
        return known;
    }

    public boolean ask(Cells.Cell cell) {
        return cell.column().required() || isNeeded(cell);
    }

    /** Why the cell has to be filled, if its column need not always be. */
    public Optional<LocalText> because(Cells.Cell cell) {
        return cell.column().required()
                ? Optional.empty()
                : met(cell).map(met -> met.condition().because().orElseGet(() -> told(met)));
    }

    private boolean isNeeded(Cells.Cell cell) {
        return met(cell).isPresent();
    }

    /** A condition in a row where it holds. */
    private record Met(ColumnFormulas.Needed condition, Scope row) {}

    private Optional<Met> met(Cells.Cell cell) {
        return Optional.ofNullable(needed.get(cell.column().field()))
                .map(condition -> new Met(condition, at(cell.row())))
                .filter(met -> met.condition()
                        .when()
                        .over(met.row())
                        .filter(Boolean.TRUE::equals)
                        .isPresent());
    }

    /** "Tình trạng ghi Đã phê duyệt; Loại ghi QHC": what the cells say that the condition looks at. */
    private LocalText told(Met met) {
        var names = new TreeSet<>(met.condition().when().used());
        names.addAll(met.condition().when().asked());
        return names.stream()
                .flatMap(name -> met.row().operands(name).stream())
                .map(this::told)
                .distinct()
                .reduce((a, b) -> new LocalText(a.vi() + "; " + b.vi(), a.en() + "; " + b.en()))
                .orElseGet(() -> ValidationWords.findings().say("because.declared"));
    }

    private LocalText told(Scope.Operand operand) {
        var entry = operand.entry();
        var title = table.column(entry.slot())
                .map(column -> column.called())
                .map(called -> called.vi().equals(called.en()) ? Written.text(called.vi()) : called)
                .orElse(LocalText.of(""));
        String key = entry.value() instanceof EntryValue.Blank ? "because.blank" : "because.says";
        return ValidationWords.findings()
                .say(key, Map.of("column", title, "value", Written.entry(entry, table.unit())));
    }
}
