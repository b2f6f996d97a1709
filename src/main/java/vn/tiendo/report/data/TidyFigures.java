package vn.tiendo.report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.OwnFigures;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.ShownIndicators;

/** Every figure that a report shows, one by one, in one order. Only what has figures; what is unknown is not there. */
record TidyFigures(Consolidation consolidation) {

    private static final List<String> USUAL =
            List.of(Dimensions.UNIT, Dimensions.TASK, Dimensions.OWNER, Dimensions.CAPITAL, Dimensions.PROJECT);

    /**
     * A figure.
     *
     * @param name what people call the key, as the programme's own language has it
     * @param value rounded as its definition says; empty where there is no ratio
     */
    record Tidy(
            Indicator indicator,
            String dimension,
            String key,
            String name,
            BigDecimal numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> value) {}

    /** The province first, then the usual dimensions, then those that the definitions add; within each by key. */
    Stream<Tidy> all() {
        var own = new OwnFigures(consolidation);
        return Stream.of(
                        of(
                                Dimensions.PROVINCE,
                                "",
                                consolidation.province(),
                                ShownIndicators.ofProvince(consolidation.programme())),
                        USUAL.stream().flatMap(dimension -> each(dimension, own.by(dimension))),
                        further())
                .flatMap(figures -> figures);
    }

    private Stream<Tidy> each(String dimension, Map<String, Figures> keys) {
        var indicators = ShownIndicators.by(consolidation.programme(), dimension);
        return new TreeMap<>(keys)
                .entrySet().stream().flatMap(entry -> of(dimension, entry.getKey(), entry.getValue(), indicators));
    }

    private Stream<Tidy> further() {
        return consolidation.figures().entrySet().stream()
                .filter(dimension -> !dimension.getKey().equals(Dimensions.PROVINCE)
                        && !Dimensions.USUAL.contains(dimension.getKey()))
                .flatMap(dimension -> each(dimension.getKey(), dimension.getValue()));
    }

    private Stream<Tidy> of(String dimension, String key, Figures figures, List<Indicator> indicators) {
        return indicators.stream().flatMap(indicator -> of(dimension, key, figures, indicator).stream());
    }

    private Optional<Tidy> of(String dimension, String key, Figures figures, Indicator indicator) {
        var sum = figures.sum(indicator.code());
        var ratio = figures.ratio(indicator.code());
        return ratio.map(Share::numerator)
                .or(() -> sum)
                .map(numerator -> new Tidy(
                        indicator,
                        dimension,
                        key,
                        name(dimension, key),
                        numerator,
                        ratio.map(Share::denominator),
                        JsonFigures.value(figures, indicator)));
    }

    private String name(String dimension, String key) {
        var programme = consolidation.programme();
        return switch (dimension) {
            case Dimensions.PROVINCE -> "";
            case Dimensions.UNIT -> new ReportNames(programme).unit(new UnitCode(key));
            case Dimensions.TASK -> task(programme, key);
            case Dimensions.PROJECT ->
                programme.project(subject(key)).map(Project::name).orElse(subject(key));
            default -> other(programme, key);
        };
    }

    private static String task(Programme programme, String key) {
        return programme.tasks().stream()
                .filter(task -> task.code().equals(key))
                .findFirst()
                .map(Task::name)
                .map(name -> programme.language().of(name))
                .orElse(key);
    }

    /** A town, or a choice of a list. */
    private static String other(Programme programme, String key) {
        String subject = subject(key);
        return programme
                .town(subject)
                .map(town -> town.name())
                .or(() -> programme.choices().values().stream()
                        .flatMap(List::stream)
                        .filter(choice -> choice.value().equals(key))
                        .findFirst()
                        .map(choice -> programme.language().of(choice.name())))
                .orElse(subject);
    }

    private static String subject(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
