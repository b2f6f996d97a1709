package vn.tiendo.submission.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * A reason that was given for a warning (giải trình).
 *
 * @param receipt the submission whose warning it is about
 * @param ordinal of the finding, from 1; none if it is about none of them
 * @param identity of the finding; empty if it is not known for which it was written
 * @param rule of the finding; may be empty
 * @param place where the finding was, for people; may be empty
 * @param who gave it
 * @param firstReceipt the submission for which it was given first
 * @param firstPeriod the period of that submission
 */
public record Explanation(
        long receipt,
        Optional<Integer> ordinal,
        String identity,
        String rule,
        String place,
        String words,
        String who,
        Instant givenAt,
        How how,
        long firstReceipt,
        Optional<Period> firstPeriod) {

    /** How it came. */
    public enum How {
        /** Written into the first sheet of a reply that was sent back. */
        REPLY_SHEET,
        COMMAND,
        /** Stood in the row itself, in a column for it. */
        ROW,
        /** Given for an earlier submission, and the figures are the same. */
        CARRIED_OVER;

        /** As programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isCarriedOver() {
        return how == How.CARRIED_OVER;
    }

    /** What a file says that was only tried: about its warnings, and about none of them. */
    public static List<Explanation> tried(
            List<Finding> findings, List<ReturnedReason> returned, Optional<UnitCode> unit) {
        var reasons = new ArrayList<Explanation>();
        for (int i = 1; i <= findings.size(); i++) {
            inRow(i, findings.get(i - 1), unit).ifPresent(reasons::add);
        }
        for (var reason : returned) {
            var about = IntStream.rangeClosed(1, findings.size())
                    .filter(i -> findings.get(i - 1).isWarning() && reason.isOf(findings.get(i - 1)))
                    .boxed()
                    .toList();
            (about.isEmpty()
                            ? Stream.of(Optional.<Integer>empty())
                            : about.stream().map(Optional::of))
                    .map(ordinal -> tried(ordinal, reason, unit))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static Optional<Explanation> inRow(int ordinal, Finding finding, Optional<UnitCode> unit) {
        return finding.given()
                .filter(_ -> finding.isWarning())
                .map(words -> new Explanation(
                        0,
                        Optional.of(ordinal),
                        "",
                        finding.rule(),
                        "",
                        words,
                        unit.map(Object::toString).orElse("?"),
                        Instant.EPOCH,
                        How.ROW,
                        0,
                        Optional.empty()));
    }

    private static Explanation tried(Optional<Integer> ordinal, ReturnedReason reason, Optional<UnitCode> unit) {
        return new Explanation(
                0,
                ordinal,
                "",
                reason.rule(),
                reason.place(),
                reason.words(),
                unit.map(Object::toString).orElse("?"),
                Instant.EPOCH,
                How.REPLY_SHEET,
                0,
                Optional.empty());
    }
}
