package vn.tiendo.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import vn.tiendo.form.Table;

/**
 * What was counted of one form in a workbook.
 *
 * @param form the form's code
 * @param rows leaf rows
 * @param figures cells of them that say anything
 * @param sums of what may be added up, in the order of the sheet
 */
public record Counted(String form, int rows, int figures, List<CountedSum> sums) {

    public Counted {
        sums = List.copyOf(sums);
    }

    /** Those of all forms found, in the order of the workbook; the same figures as the ledger would keep. */
    public static List<Counted> of(List<Table> tables) {
        var forms = new LinkedHashMap<String, Counting>();
        tables.forEach(table -> forms.computeIfAbsent(table.form().code(), _ -> new Counting(table.form())));
        Derivation.rows(tables)
                .forEach(row -> forms.computeIfAbsent(
                                row.table().form().code(),
                                _ -> new Counting(row.table().form()))
                        .add(row));
        return forms.values().stream().map(Counting::done).toList();
    }
}
