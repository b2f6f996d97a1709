package vn.tiendo.intake.check;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Verdict;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.Reading;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.LedgerEntry;
import vn.tiendo.ledger.Stated;
import vn.tiendo.ledger.Tally;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.Turns;
import vn.tiendo.submission.finding.CellCount;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/**
 * Keeps verdicts, findings, counts and figures of a lot, in its one transaction. Every write is idempotent, so that a
 * lot that is repeated after a crash changes nothing.
 */
public class VerdictKeeper {

    private final Stores stores;
    private final Catalogue catalogue;
    private final Clock clock;

    /** Where everything that comes of a submission is kept. */
    public record Stores(
            Submissions submissions,
            Turns turns,
            Findings findings,
            Explanations explanations,
            Ledger ledger,
            LeafSums leafSums,
            Counts counts) {}

    public VerdictKeeper(Stores stores, Catalogue catalogue, Clock clock) {
        this.stores = stores;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void keep(List<SubmissionCheck.Judged> lot) {
        keepFigures(lot.stream().filter(VerdictKeeper::isAccepted).toList());
        stores.counts().keep(byReceipt(lot, judged -> Optional.of(Tally.of(judged.reading()))));
        var told =
                byReceipt(lot, judged -> Optional.of(judged.checked().verdict().findings()));
        stores.findings().keep(told);
        stores.findings().keepCells(byReceipt(lot, judged -> cells(judged.reading())));
        // Last of all: whoever else moves something in the programme waits from here on until this is committed.
        lot.forEach(
                judged -> decide(judged, told.getOrDefault(judged.submission().receipt(), List.of())));
    }

    private static <T> Map<Long, T> byReceipt(
            List<SubmissionCheck.Judged> lot, Function<SubmissionCheck.Judged, Optional<T>> part) {
        var parts = new TreeMap<Long, T>();
        lot.forEach(judged -> part.apply(judged)
                .ifPresent(found -> parts.put(judged.submission().receipt(), found)));
        return parts;
    }

    private static boolean isAccepted(SubmissionCheck.Judged judged) {
        return judged.checked().verdict().status().isAccepted() && judged.reading() instanceof Reading.Read;
    }

    private void keepFigures(List<SubmissionCheck.Judged> accepted) {
        stores.ledger()
                .keep(accepted.stream()
                        .map(judged -> new LedgerEntry(
                                judged.submission().receipt(),
                                judged.checked().period().orElseThrow(),
                                tables(judged)))
                        .toList());
        for (var judged : accepted) {
            long receipt = judged.submission().receipt();
            var programme =
                    catalogue.get(judged.submission().arrival().programme()).programme();
            var period = judged.checked().period().orElseThrow();
            var unit = judged.checked().unit().orElseThrow();
            stores.leafSums().keep(receipt, programme, period, unit, Stated.in(tables(judged)));
            stores.ledger().marks().keep(receipt, programme.code(), period, MarkingRows.of(unit, tables(judged)));
        }
    }

    private static List<Table> tables(SubmissionCheck.Judged judged) {
        return switch (judged.reading()) {
            case Reading.Read read -> read.tables();
            case Reading.Refused _ -> List.of();
        };
    }

    private void decide(SubmissionCheck.Judged judged, List<Finding> told) {
        long receipt = judged.submission().receipt();
        String programme = judged.submission().arrival().programme();
        var version = catalogue.get(programme).programme().version();
        stores.submissions()
                .decide(receipt, decision(judged, stores.turns().next(programme, clock.instant()), version));
        var reasons = judged.reasons();
        if (!reasons.isEmpty() || told.stream().anyMatch(Finding::isWarning)) {
            stores.explanations().keep(stores.submissions().find(receipt).orElseThrow(), told, reasons);
        }
    }

    /** What became of the cells of a workbook that was read; nothing of a nil report, which has none. */
    private static Optional<CellCount> cells(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> cells(read.sheets());
            case Reading.Refused _ -> Optional.empty();
        };
    }

    public static Optional<CellCount> cells(List<SheetAccount> sheets) {
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
    private Decision decision(SubmissionCheck.Judged judged, Instant decidedAt, String version) {
        var checked = judged.checked();
        var claim = SubmissionCheck.claim(judged.submission());
        var status = checked.verdict().status();
        boolean accepted = status.isAccepted();
        return new Decision(
                state(status),
                accepted ? checked.unit() : claim.unit().or(checked::unit),
                accepted ? checked.period() : claim.period().or(checked::period),
                decidedAt,
                version);
    }

    public static State state(Verdict.Status status) {
        return switch (status) {
            case ACCEPTED -> State.ACCEPTED;
            case ACCEPTED_WITH_WARNINGS -> State.ACCEPTED_WITH_WARNINGS;
            case REJECTED -> State.REJECTED;
        };
    }
}
