package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Reading;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.Stamped;
import vn.tiendo.form.Table;
import vn.tiendo.form.find.FormSpans;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetVersions;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.mark.ReturnedFrontSheet;

/** Gathers what the sheets of one workbook hold, each given once, in their order, to the method for its kind. */
final class ReadSheets {

    private final SheetReader.Known known;
    private final SheetReader.Told told;
    private final IdentityReader identity;
    private final OtherSheets others;
    private final List<Table> tables = new ArrayList<>();
    private final List<Reading.Incomplete> incomplete = new ArrayList<>();
    private final List<Reading.OtherVersion> otherVersions = new ArrayList<>();
    private final List<SheetAccount> accounts = new ArrayList<>();

    ReadSheets(SheetReader.Known known, SheetReader.Told told, IdentityReader identity) {
        this.known = known;
        this.told = told;
        this.identity = identity;
        this.others = new OtherSheets(known.words(), told);
    }

    /** One that we wrote for the sender to read. */
    void ours(SheetCandidate candidate) {
        accounts.add(others.ours(candidate));
    }

    /** The one with the stamp of a blank workbook. */
    void stamp(SheetCandidate candidate, Stamped stamped) {
        identity.readStamp(candidate.name(), stamped);
        accounts.add(others.ours(candidate));
    }

    /** One that was not chosen for any form. */
    void passOver(SheetCandidate candidate, ChosenSheets chosen) {
        accounts.add(others.passOver(candidate, chosen, identity));
    }

    /** One with forms, which are read if it has all that they need. */
    void read(SheetVersions.Followed followed) {
        var sheet = followed.sheet();
        identity.readTitles(sheet.name(), sheet.top(), sheet.placesAbove());
        identity.readPairs(sheet.name(), sheet.top(), sheet.endOfCover());
        followed.other().ifPresent(otherVersions::add);
        incomplete.addAll(followed.incomplete());
        if (followed.isRead()) {
            var reader = new SheetReader(known, sheet, told);
            tables.addAll(reader.tables());
            incomplete.addAll(reader.incomplete());
            accounts.add(reader.account());
        } else {
            accounts.add(others.told(sheet));
        }
    }

    /**
     * All of it together, once the last sheet has passed.
     *
     * @param forms those that were looked for
     * @param returned the first sheet of our reply, if the workbook has one
     */
    Reading.Read reading(List<Form> forms, Optional<ReturnedFrontSheet> returned) {
        identity.tell(told.repairs());
        return new Reading.Read(
                identity.identity(FormSpans.of(tables, incomplete, forms)),
                tables,
                incomplete,
                told.repairs().list(),
                told.leftOuts().list(),
                accounts,
                returned,
                otherVersions);
    }
}
