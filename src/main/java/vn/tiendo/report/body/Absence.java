package vn.tiendo.report.body;

import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.submission.Standing;

/** Why a unit has no figures, in words for readers. */
record Absence(Telling telling) {

    String of(UnitCode unit) {
        var coverage = telling.consolidation().coverage();
        if (coverage.nil().contains(unit)) {
            return telling.words().say("absent.nil");
        }
        return telling.words().say(coverage.missing().contains(unit) ? missing(unit) : "absent.nothing");
    }

    /** What it has sent all the same, the last of it. */
    private String missing(UnitCode unit) {
        return telling.consolidation().submissions().stream()
                .filter(line -> line.unit().filter(unit::equals).isPresent())
                .reduce((_, later) -> later)
                .map(SubmissionLine::standing)
                .map(Absence::word)
                .orElse("absent.not-sent");
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Pending _ -> "absent.pending";
            case Standing.Returned _ -> "absent.returned";
            case Standing.SentBack _ -> "absent.sent-back";
            case Standing.Held _ -> "absent.held";
            case Standing.Withdrawn _ -> "absent.withdrawn";
            case Standing.Counts _, Standing.Superseded _ -> "absent.nothing";
        };
    }
}
