package vn.tiendo.report.word;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;

/** Which indicators a table shows: those that its section names, or all that are rolled up to its dimension. */
public final class ShownIndicators {

    private static final String CAPITAL = "capital";

    private ShownIndicators() {}

    public static List<Indicator> of(Programme programme, Section section, String dimension) {
        var named = section.columns().stream()
                .flatMap(code ->
                        programme.indicators().stream().filter(i -> i.code().equals(code)))
                .toList();
        return named.isEmpty() ? by(programme, dimension) : named;
    }

    /** All that are rolled up to the dimension, as declared. */
    public static List<Indicator> by(Programme programme, String dimension) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.by().contains(dimension))
                .toList();
    }

    /** All but those that only mean something per capital source. */
    public static List<Indicator> ofProvince(Programme programme) {
        return programme.indicators().stream()
                .filter(indicator -> !indicator.by().equals(List.of(CAPITAL)))
                .toList();
    }

    /** The ratio by which units are ranked: the one that their table is ranked by, else the first that it shows. */
    public static Optional<Indicator> ranking(Programme programme) {
        var table = programme.report().sections().stream()
                .filter(section -> section.kind() == Kind.INDICATORS)
                .filter(section -> section.by().filter(Dimensions.UNIT::equals).isPresent())
                .findFirst();
        return table.flatMap(Section::rank)
                .flatMap(code -> programme.indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst())
                .filter(indicator -> indicator.denominator().isPresent())
                .or(() -> table.flatMap(section -> firstRatio(of(programme, section, Dimensions.UNIT))))
                .or(() -> firstRatio(by(programme, Dimensions.UNIT)));
    }

    private static Optional<Indicator> firstRatio(List<Indicator> indicators) {
        return indicators.stream().filter(i -> i.denominator().isPresent()).findFirst();
    }
}
