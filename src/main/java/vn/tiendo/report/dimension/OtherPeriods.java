package vn.tiendo.report.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.report.body.BodyWords;

/**
 * What the rows of a table ranked by a ratio are held against: the period before and the one a year before, in the units of
 * now. A column says it of each row; where no row can be held against a period, a sentence says why.
 */
public final class OtherPeriods {

    private final Programme programme;
    private final Situation situation;
    private final Indicator ratio;
    private final BodyWords words;
    private final Optional<MetricLine> whole;

    /** By the keys of the table's rows. */
    private final Map<String, MetricLine> rows = new TreeMap<>();

    public OtherPeriods(Programme programme, Situation situation, String dimension, Indicator ratio) {
        this.programme = programme;
        this.situation = situation;
        this.ratio = ratio;
        this.words = BodyWords.in(programme.language());
        this.whole = situation.line(ratio.code(), Dimensions.PROVINCE, "");
        situation.lines().stream()
                .filter(line -> line.dimension().equals(dimension))
                .filter(line -> line.indicator().code().equals(ratio.code()))
                .forEach(line -> rows.put(line.key(), line));
    }

    /** Those of which anything can be said. */
    public List<RowRemark> remarks() {
        var remarks = new ArrayList<RowRemark>();
        other(MetricLine::previous).ifPresent(period -> {
            if (isHeldAgainst(MetricLine::previous)) {
                remarks.add(new AgainstPeriod(this, MetricLine::previous, title("against", period)));
            }
        });
        other(MetricLine::lastYear).ifPresent(period -> {
            if (isHeldAgainst(MetricLine::lastYear)) {
                remarks.add(new AgainstPeriod(this, MetricLine::lastYear, title("against", period)));
            }
        });
        other(MetricLine::previous).ifPresent(period -> {
            if (rows.values().stream().anyMatch(line -> line.rankChange().isPresent())) {
                remarks.add(new MovedRank(this, words.say("against.climbed", name(period))));
            }
            if (rows.values().stream().anyMatch(line -> !restatedFrom(line).isEmpty())) {
                remarks.add(new RestatedFrom(this, words.say("against.from", name(period))));
            }
        });
        return remarks;
    }

    /** What the signs mean; against which period no row can be held, and why. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (!remarks().isEmpty()) {
            notes.add(words.say("against.signs"));
        }
        Stream.<Function<MetricLine, Compared>>of(MetricLine::previous, MetricLine::lastYear)
                .filter(which -> !isHeldAgainst(which))
                .flatMap(which -> why(which).stream())
                .forEach(notes::add);
        return notes;
    }

    Indicator ratio() {
        return ratio;
    }

    BodyWords words() {
        return words;
    }

    Optional<MetricLine> whole() {
        return whole;
    }

    Optional<MetricLine> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** From whose figures those of the period before were put together for this row. */
    List<UnitCode> restatedFrom(MetricLine line) {
        return line.now().isPresent() ? line.previous().from() : List.of();
    }

    /** As it was called then. */
    String unit(UnitCode code) {
        return situation.sources().getOrDefault(code, code.value());
    }

    private Stream<MetricLine> all() {
        return Stream.concat(whole.stream(), rows.values().stream());
    }

    private Optional<Period> other(Function<MetricLine, Compared> which) {
        return all().findFirst().map(which).map(Compared::period);
    }

    private boolean isHeldAgainst(Function<MetricLine, Compared> which) {
        return rows.values().stream().anyMatch(line -> isHeldAgainst(line, which));
    }

    private static boolean isHeldAgainst(MetricLine line, Function<MetricLine, Compared> which) {
        return line.now().isPresent() && which.apply(line).then().isPresent();
    }

    private Optional<String> why(Function<MetricLine, Compared> which) {
        return all().filter(line -> line.now().isPresent())
                .map(which)
                .flatMap(compared -> compared
                        .why()
                        .map(why -> words.say("against.not", name(compared.period()), words.say("why." + why.name())))
                        .stream())
                .findFirst();
    }

    private String title(String key, Period period) {
        return words.say(key + (ratio.isPercentage() ? ".points" : ".previous"), name(period));
    }

    private String name(Period period) {
        return words.withinSentence(words.of(programme.named(period)));
    }
}
