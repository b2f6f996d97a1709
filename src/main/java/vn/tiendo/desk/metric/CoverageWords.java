package vn.tiendo.desk.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Senders;

/**
 * How much of what it should be made of a total stands for, in a line. Nothing is said of what is as it should be, but of
 * how many there are.
 *
 * @param programme as of the period
 */
record CoverageWords(DeskWords words, Programme programme) {

    private static final int DECIMALS = 2;

    String of(Coverage coverage) {
        var senders = coverage.senders();
        return words.say("metrics.coverage", coverage.received(), coverage.expected())
                + percent(coverage.planShare(), "metrics.coverage.plan")
                + percent(incomplete(coverage), "metrics.coverage.required")
                + late(senders)
                + units("metrics.coverage.nil", senders.nil())
                + missing(senders);
    }

    /** All of it is there as a rule: said only where it is not. */
    private static Optional<Share> incomplete(Coverage coverage) {
        return coverage.requiredShare().filter(share -> share.numerator().compareTo(share.denominator()) != 0);
    }

    private String percent(Optional<Share> share, String key) {
        return share.flatMap(known -> known.percent(DECIMALS))
                .map(points -> words.say(key, words.number(points)))
                .orElse("");
    }

    private String late(Senders senders) {
        return senders.late().isEmpty()
                ? ""
                : words.say("metrics.coverage.late", senders.late().size(), senders.daysLate());
    }

    private String missing(Senders senders) {
        return units("metrics.coverage.missing", senders.missing())
                + (senders.missing().isEmpty() || senders.overdue() == 0
                        ? ""
                        : words.say("metrics.coverage.overdue", senders.overdue()))
                + units("metrics.coverage.unaccepted", senders.unaccepted());
    }

    private String units(String key, List<UnitCode> units) {
        return units.isEmpty()
                ? ""
                : words.say(key, SafeLine.of(units.stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private String name(UnitCode unit) {
        return programme.unit(unit).map(Unit::shortName).orElse(unit.value());
    }
}
