package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Form;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.ReturnedFrontSheet;

/** What came of reading a submission. */
public sealed interface Reading {

    /** Nothing: the file is not read at all. */
    record Refused(Refusal refusal) implements Reading {}

    /**
     * Tables.
     *
     * @param incomplete forms whose sheet was recognised but whose header lacks required columns
     * @param leftOut cells that hold something and were not read
     * @param sheets what became of every cell, by sheet
     * @param returned the first sheet of our reply, if the sender sent that back
     */
    record Read(
            Identity identity,
            List<Table> tables,
            List<Incomplete> incomplete,
            List<Repair> repairs,
            List<LeftOut> leftOut,
            List<SheetAccount> sheets,
            Optional<ReturnedFrontSheet> returned)
            implements Reading {

        /** Of what is no workbook. */
        public Read(Identity identity, List<Table> tables, List<Incomplete> incomplete, List<Repair> repairs) {
            this(identity, tables, incomplete, repairs, List.of(), List.of(), Optional.empty());
        }

        public Optional<Table> table(String form) {
            return tables.stream().filter(t -> t.form().code().equals(form)).findFirst();
        }
    }

    /** A recognised sheet whose header cannot be used; {@code missing} are the labels looked for in vain. */
    record Incomplete(Form form, String sheet, List<String> missing) {}
}
