package vn.tiendo.form.read;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.Repair;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/** Accounts for sheets in which no form is read: covers, our own, copies of forms, strangers. */
final class OtherSheets {

    private final IdentityWords words;
    private final SheetReader.Told told;

    OtherSheets(IdentityWords words, SheetReader.Told told) {
        this.words = words;
        this.told = told;
    }

    /** One that we wrote: nothing of it need be told. */
    SheetAccount ours(SheetCandidate candidate) {
        return all(candidate, CellPart.OURS);
    }

    /** One of which a finding tells as a whole. */
    SheetAccount told(SheetCandidate candidate) {
        return all(candidate, CellPart.TOLD);
    }

    /** Takes from it who reports for when, if it is a cover; else tells that it is not read, and what is instead. */
    SheetAccount passOver(SheetCandidate candidate, ChosenSheets chosen, IdentityReader identity) {
        var instead = chosen.insteadOf(candidate);
        if (instead.isPresent()) {
            var account = all(candidate, CellPart.TOLD);
            told.leftOuts()
                    .add(
                            chosen.why(candidate),
                            account.of(CellPart.TOLD),
                            instead.get().name());
            return account;
        }
        identity.readCover(candidate.name(), candidate.top());
        if (identity.saysSomethingFrom(candidate.name())) {
            candidate.top().tellRepairs(candidate.lettering(told.repairs()), 1, SheetTop.ROWS);
            return cover(candidate);
        }
        var account = all(candidate, CellPart.TOLD);
        int cells = account.of(CellPart.TOLD);
        if (cells > 0) {
            told.repairs().add(Repair.Kind.SHEET_IGNORED, candidate.name(), cells);
        }
        return account;
    }

    private static SheetAccount all(SheetCandidate candidate, CellPart part) {
        int cells = 0;
        for (Iterator<Row> rows = candidate.sheet().rows(); rows.hasNext(); ) {
            for (Cell cell : rows.next().cells()) {
                cells += RowClaims.holdsSomething(cell) ? 1 : 0;
            }
        }
        return new SheetAccount(
                candidate.name(), candidate.sheet().visible(), cells == 0 ? Map.of() : Map.of(part, cells));
    }

    /** Words are recognised, answers beside labels are read; numbers that are neither are told. */
    private SheetAccount cover(SheetCandidate candidate) {
        var claims = new RowClaims();
        var damaged = new DamagedCells(candidate, told.leftOuts());
        var silent =
                new TextCleaner(new Repairs(), candidate.name(), candidate.top().letters());
        for (Iterator<Row> rows = candidate.sheet().rows(); rows.hasNext(); ) {
            Row row = rows.next();
            claims.begin(row);
            for (Cell cell : row.cells()) {
                var part = part(cell, candidate.top());
                claims.take(cell.column(), part);
                if (DamagedCells.isDamaged(cell)) {
                    boolean answer = words.isAnswer(cell, candidate.top());
                    damaged.tell(cell, answer ? UnreadCells.Weight.HEAVY : UnreadCells.Weight.DOUBTFUL);
                } else if (part == CellPart.TOLD) {
                    boolean covered = candidate.top().isCovered(cell.address());
                    var why = covered ? UnreadCells.Why.UNDER_MERGE : UnreadCells.Why.COVER;
                    var spot = new LeftOuts.Spot(why, UnreadCells.Weight.LIGHT, Optional.empty(), candidate.name(), "");
                    told.leftOuts().add(spot, cell.address(), TextCleaner.shown(cell, silent.read(cell)));
                }
            }
            claims.settle(row);
        }
        return claims.account(candidate.name(), candidate.sheet().visible());
    }

    private CellPart part(Cell cell, SheetTop top) {
        if (top.isCovered(cell.address()) || DamagedCells.isDamaged(cell)) {
            return CellPart.TOLD;
        }
        boolean words = cell.value() instanceof CellValue.Text || cell.value() instanceof CellValue.Date;
        return this.words.isAnswer(cell, top) ? CellPart.READ : words ? CellPart.TITLE : CellPart.TOLD;
    }
}
