package vn.tiendo.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.Reading;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.Stated;
import vn.tiendo.ledger.Tally;
import vn.tiendo.programme.LocalText;
import vn.tiendo.progress.LeafSums;
import vn.tiendo.submission.CellCount;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Explanations;
import vn.tiendo.submission.Findings;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.Turns;
import vn.tiendo.validation.Finding;
import vn.tiendo.validation.Verdict;

/**
 * Keeps verdicts, findings, counts and figures of a lot, in its one transaction. Every write is idempotent, so that a
 * lot that is repeated after a crash changes nothing.
 */
class Keeping {

    private final Stores stores;
    private final Catalogue catalogue;
    private final Clock clock;

    /** Where everything that comes of a submission is kept. */
    record Stores(
            Submissions submissions,
            Turns turns,
            Findings findings,
            Explanations explanations,
            Ledger ledger,
            LeafSums leafSums,
            Counts counts) {}

    Keeping(Stores stores, Catalogue catalogue, Clock clock) {
        this.stores = stores;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void keep(List<Judging.Judged> lot) {
        var told = lot.stream().map(this::keepFound).toList();
        // Last of all: whoever else moves something in the programme waits from here on until this is committed.
        for (int i = 0; i < lot.size(); i++) {
            decide(lot.get(i), told.get(i));
        }
    }

    private List<KeptFinding> keepFound(Judging.Judged judged) {
        long receipt = judged.submission().receipt();
        String programme = judged.submission().arrival().programme();
        var checked = judged.checked();
        if (checked.verdict().status().isAccepted() && judged.reading() instanceof Reading.Read read) {
            var period = checked.period().orElseThrow();
            var unit = checked.unit().orElseThrow();
            stores.ledger().keep(receipt, programme, period, unit, read.tables());
            stores.leafSums()
                    .keep(receipt, catalogue.get(programme).programme(), period, unit, Stated.in(read.tables()));
            stores.ledger().marks().keep(receipt, programme, period, MarkingRows.of(unit, read.tables()));
        }
        stores.counts().keep(receipt, Tally.of(judged.reading()));
        var told = kept(checked.verdict().findings());
        stores.findings().keep(receipt, told);
        cells(judged.reading()).ifPresent(cells -> stores.findings().keep(receipt, cells));
        return told;
    }

    private void decide(Judging.Judged judged, List<KeptFinding> told) {
        long receipt = judged.submission().receipt();
        String programme = judged.submission().arrival().programme();
        var version = catalogue.get(programme).programme().version();
        stores.submissions()
                .decide(receipt, decision(judged, stores.turns().next(programme, clock.instant()), version));
        stores.explanations().keep(stores.submissions().find(receipt).orElseThrow(), told, judged.reasons());
    }

    /** What became of the cells of a workbook that was read; nothing of a nil report, which has none. */
    private static Optional<CellCount> cells(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> cells(read.sheets());
            case Reading.Refused _ -> Optional.empty();
        };
    }

    static Optional<CellCount> cells(List<SheetAccount> sheets) {
        return Optional.of(new CellCount(
                        count(sheets, CellPart.Lot.READ),
                        count(sheets, CellPart.Lot.RECOGNISED),
                        count(sheets, CellPart.Lot.TOLD)))
                .filter(cells -> cells.all() > 0);
    }

    private static int count(List<SheetAccount> sheets, CellPart.Lot lot) {
        return sheets.stream().mapToInt(sheet -> sheet.of(lot)).sum();
    }

    /** A returned submission stays with the unit and period it was sent for; an accepted one has those it names. */
    private Decision decision(Judging.Judged judged, Instant decidedAt, String version) {
        var checked = judged.checked();
        var claim = Judging.claim(judged.submission());
        var status = checked.verdict().status();
        boolean accepted = status.isAccepted();
        return new Decision(
                state(status),
                accepted ? checked.unit() : claim.unit().or(checked::unit),
                accepted ? checked.period() : claim.period().or(checked::period),
                decidedAt,
                version);
    }

    static State state(Verdict.Status status) {
        return switch (status) {
            case ACCEPTED -> State.ACCEPTED;
            case ACCEPTED_WITH_WARNINGS -> State.ACCEPTED_WITH_WARNINGS;
            case REJECTED -> State.REJECTED;
        };
    }

    /** Findings as they are kept. */
    static List<KeptFinding> kept(List<Finding> findings) {
        return findings.stream().map(Keeping::kept).toList();
    }

    private static KeptFinding kept(Finding finding) {
        return new KeptFinding(
                finding.rule(),
                finding.severity().name(),
                finding.form(),
                finding.sheet(),
                finding.cells().stream().map(Object::toString).toList(),
                finding.subject(),
                finding.found(),
                finding.expected(),
                finding.message().vi(),
                finding.message().en(),
                finding.folded(),
                finding.exemption().map(LocalText::vi),
                Optional.of(kept(finding.detail())));
    }

    private static KeptFinding.Detail kept(Finding.Detail detail) {
        return new KeptFinding.Detail(
                detail.about().stream()
                        .map(about -> new KeptFinding.About(about.subject(), about.field()))
                        .toList(),
                detail.column().vi(),
                detail.row(),
                detail.found().en(),
                detail.expected().en(),
                detail.difference(),
                detail.fix(),
                detail.times(),
                detail.leftOut(),
                detail.follows(),
                detail.given(),
                detail.unit());
    }
}
