package vn.tiendo.reply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.State;
import vn.tiendo.submission.finding.CellCount;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.submission.finding.SinceLast;

/**
 * What a sender is to be told of a file.
 *
 * @param receipt its number; empty if it was only tried
 * @param unit the unit's name, if it is known whose the file is
 * @param period the period's name, if it is known
 * @param findings in the order in which they are told
 * @param beside what else is known of them
 */
public record SenderAnswer(
        FileName file,
        Optional<Long> receipt,
        Optional<String> unit,
        Optional<LocalText> period,
        State state,
        List<Finding> findings,
        Beside beside) {

    /** The rules by which a file is not read at all. */
    private static final Set<String> UNREAD = Set.of("TM04", "TM05");

    public SenderAnswer {
        findings = List.copyOf(findings);
    }

    /** With nothing else to say. */
    public SenderAnswer(
            FileName file,
            Optional<Long> receipt,
            Optional<String> unit,
            Optional<LocalText> period,
            State state,
            List<Finding> findings) {
        this(file, receipt, unit, period, state, findings, Beside.NOTHING);
    }

    /**
     * What was said about findings, what became of those of the submission before, and of the submission itself since.
     *
     * @param reasons in the order in which they were given
     * @param since empty if there was none before, or the file was only tried
     * @param moved empty while what the check came to is all there is to say
     * @param copies empty where no other file of the unit and period lies beside it
     * @param cells what became of the workbook's cells; empty where that is not known
     */
    public record Beside(
            List<Explanation> reasons,
            Optional<SinceLast> since,
            Optional<Moved> moved,
            Optional<Copies> copies,
            Optional<CellCount> cells) {

        public static final Beside NOTHING = new Beside(List.of(), Optional.empty());

        public Beside(List<Explanation> reasons, Optional<SinceLast> since) {
            this(reasons, since, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Beside {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why an accepted submission does not count.
     *
     * @param label in a word or two, with its sign
     * @param sentence why, and what its sender may do
     * @param cells that the province wants put right, each with its reason
     */
    public record Moved(LocalText label, LocalText sentence, List<Move.Cell> cells) {

        public Moved {
            cells = List.copyOf(cells);
        }
    }

    /** Cells for which the province sent the submission back, as findings are marked. */
    List<Finding> sentBack() {
        return beside.moved().stream()
                .flatMap(moved -> moved.cells().stream())
                .map(SentBackCell::finding)
                .toList();
    }

    /**
     * The reason that counts for a finding: the last one.
     *
     * @param ordinal of the finding, from 1
     */
    public Optional<Explanation> reason(int ordinal) {
        return beside.reasons().stream()
                .filter(r -> r.ordinal().equals(Optional.of(ordinal)))
                .reduce((_, later) -> later);
    }

    /** A finding as every format tells it: its number, and the reason that counts. */
    public record Told(int ordinal, Finding finding, Optional<Explanation> reason) {}

    /** All findings, in order. */
    public List<Told> told() {
        return IntStream.rangeClosed(1, findings.size())
                .mapToObj(i -> new Told(i, findings.get(i - 1), reason(i)))
                .toList();
    }

    /**
     * How much is told. What rules saw is {@code seen}: in lines of their own, several cells in one line, or left out of
     * a long list; what only followed from it is {@code consequences}.
     *
     * @param lines findings that are told
     * @param seen how often rules saw something of that weight
     * @param leftOut how many of these no line tells of
     */
    public record Count(int lines, int seen, int leftOut) {}

    public Count counts(Severity severity) {
        var wanted = findings.stream().filter(f -> f.severity() == severity).toList();
        int leftOut = wanted.stream().mapToInt(Finding::leftOut).sum();
        int times = wanted.stream().mapToInt(Finding::times).sum();
        return new Count(wanted.size(), times + leftOut, leftOut);
    }

    /** How many consequences are folded under their causes. */
    public int consequences() {
        return findings.stream().mapToInt(Finding::consequences).sum();
    }

    /** The reason that counts for one of the findings. */
    public Optional<Explanation> reason(Finding finding) {
        return told().stream()
                .filter(told -> told.finding().equals(finding))
                .findFirst()
                .flatMap(Told::reason);
    }

    /** Reasons that are about nothing that is told here. */
    public List<Explanation> strays() {
        return beside.reasons().stream().filter(r -> r.ordinal().isEmpty()).toList();
    }

    /** How many findings are of that weight. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** How many warnings have a reason. */
    public int explained() {
        return (int) IntStream.rangeClosed(1, findings.size())
                .filter(i -> findings.get(i - 1).isWarning() && reason(i).isPresent())
                .count();
    }

    /** Whether it was accepted, and every one of its warnings has a reason: nothing is asked of its sender. */
    public boolean isExplained() {
        return state == State.ACCEPTED_WITH_WARNINGS && !asksForReasons();
    }

    /** Whether a reason is missing for any of the warnings. */
    boolean asksForReasons() {
        return explained() < count(Severity.WARNING);
    }

    /** Whether the file could be opened. What was too much once is not tried again. */
    boolean wasRead() {
        return findings.stream().noneMatch(finding -> UNREAD.contains(finding.rule()));
    }
}
