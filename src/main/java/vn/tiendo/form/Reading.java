package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.mark.ReturnedFrontSheet;

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
     * @param otherVersions sheets in another version of their forms than their period asks for
     */
    record Read(
            Identity identity,
            List<Table> tables,
            List<Incomplete> incomplete,
            List<Repair> repairs,
            List<UnreadCells> leftOut,
            List<SheetAccount> sheets,
            Optional<ReturnedFrontSheet> returned,
            List<OtherVersion> otherVersions)
            implements Reading {

        /** Of what is no workbook. */
        public Read(Identity identity, List<Table> tables, List<Incomplete> incomplete, List<Repair> repairs) {
            this(identity, tables, incomplete, repairs, List.of(), List.of(), Optional.empty(), List.of());
        }

        public Optional<Table> table(String form) {
            return tables.stream().filter(t -> t.form().code().equals(form)).findFirst();
        }
    }

    /** A recognised sheet whose header cannot be used; {@code missing} are the labels looked for in vain. */
    record Incomplete(Form form, String sheet, List<String> missing) {}

    /**
     * A sheet in another version of its forms than its period asks for.
     *
     * @param asked the first form of the version asked for
     * @param follows the first of the one that the sheet is in
     * @param read whether it was read all the same, as the version asked for
     * @param labels that the version asked for has and this one does not; where it was read, those left unread
     */
    record OtherVersion(Form asked, Form follows, String sheet, boolean read, List<String> labels) {}
}
