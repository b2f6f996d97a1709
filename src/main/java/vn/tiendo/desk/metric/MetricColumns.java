package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;

/**
 * The columns of an indicator's table, for people: money in million đồng, two decimals at most.
 *
 * @param programme as of the period
 */
public record MetricColumns(DeskWords words, Programme programme, Indicator indicator) {

    private static final int DECIMALS = 2;
    private static final int ABOVE = 2;
    private static final int BELOW = 3;
    private static final int LONGEST_NAME = 50;
    private static final String ADJUSTED = " ±";
    private static final Set<String> CODED = Set.of(Dimensions.TASK, Dimensions.PROJECT, Dimensions.SUBJECT);
    private static final BigDecimal MILLION = BigDecimal.valueOf(MoneyUnit.TRIEU.dong());

    /** A column: its title, and what stands in it. */
    record Shown(String title, boolean isNumber, Function<MetricLine, String> cell) {}

    /** @param word of the dimension */
    List<Shown> by(String word) {
        String title =
                form().map(form -> new MetricWords(words).dimension(word, form)).orElse(word);
        var titles = titles();
        List<Function<MetricLine, String>> cells = List.of(
                line -> line.rank().map(String::valueOf).orElse(""),
                line -> line.rankChange().map(MetricColumns::climbed).orElse(""),
                this::above,
                this::below,
                line -> number(line.value()).orElse("–") + (line.adjusted().isEmpty() ? "" : ADJUSTED),
                line -> value(line.previous()),
                line -> signed(line.change(line.previous())),
                line -> value(line.lastYear()),
                line -> signed(line.change(line.lastYear())),
                line -> number(line.target()).orElse(""),
                this::delay,
                this::firstPublished,
                MetricColumns::received);
        var columns = new ArrayList<>(List.of(new Shown(title, false, this::name)));
        for (int i = 0; i < cells.size(); i++) {
            columns.add(new Shown(titles.get(i), true, cells.get(i)));
        }
        return columns;
    }

    /** What is money says in what: the values' unit stands over the table. */
    private List<String> titles() {
        var titles = new ArrayList<>(words.titles("metrics.columns"));
        String million = " (" + words.unit(MoneyUnit.TRIEU.label()) + ")";
        titles.set(ABOVE, titles.get(ABOVE) + (isMoney(indicator.numerator()) ? million : ""));
        boolean below = indicator.denominator().filter(this::isMoney).isPresent();
        titles.set(BELOW, titles.get(BELOW) + (below ? million : ""));
        return titles;
    }

    /** People know tasks and projects by their codes, too. */
    String name(MetricLine line) {
        String code = line.key().substring(line.key().indexOf('/') + 1);
        String name = new MetricWords(words).name(line);
        return shortened(CODED.contains(line.dimension()) && !code.equals(name) ? code + " " + name : name);
    }

    public static String shortened(String name) {
        String safe = SafeLine.of(name);
        return safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .stripTrailing() + "…";
    }

    /** What of a line's value the province added or took away, as a note under its table. */
    Optional<String> adjusted(MetricLine line) {
        return line.adjusted()
                .map(part -> words.say(
                        "metrics.adjusted", SafeLine.of(name(line)), sides(part).collect(Collectors.joining("; "))));
    }

    private Stream<String> sides(AdjustedPart part) {
        var numerator = part.numerator().map(amount -> signed(indicator.numerator(), amount));
        if (indicator.denominator().isEmpty()) {
            return numerator.stream();
        }
        var denominator =
                indicator.denominator().flatMap(measure -> part.denominator().map(amount -> signed(measure, amount)));
        return Stream.concat(
                numerator.map(amount -> words.say("metrics.adjusted.numerator", amount)).stream(),
                denominator.map(amount -> words.say("metrics.adjusted.denominator", amount)).stream());
    }

    private String signed(Measure measure, BigDecimal amount) {
        String unit = isMoney(measure) ? " " + words.unit(MoneyUnit.TRIEU.label()) : "";
        return (amount.signum() > 0 ? "+" : "") + amount(measure, amount) + unit;
    }

    /** In which the values are told. */
    String unit() {
        return words.unit(isMoney() ? MoneyUnit.TRIEU.label() : indicator.unit());
    }

    private boolean isMoney() {
        return MoneyUnit.named(indicator.unit()).filter(MoneyUnit.DONG::equals).isPresent();
    }

    private Optional<Form> form() {
        return programme.form(indicator.numerator().form());
    }

    private static String climbed(int places) {
        return places == 0 ? "=" : (places > 0 ? "▲" : "▼") + Math.abs(places);
    }

    /** Only of ratios: a sum is its own numerator. */
    private String above(MetricLine line) {
        return indicator
                .denominator()
                .flatMap(_ -> line.now())
                .map(now -> amount(indicator.numerator(), now.numerator()))
                .orElse("");
    }

    private String below(MetricLine line) {
        return indicator
                .denominator()
                .flatMap(measure -> line.now().flatMap(Measured::denominator).map(amount -> amount(measure, amount)))
                .orElse("");
    }

    private String amount(Measure measure, BigDecimal amount) {
        return words.number(isMoney(measure) ? amount.divide(MILLION) : amount);
    }

    private boolean isMoney(Measure measure) {
        return measure instanceof Measure.Sum(var code, var field, var _)
                && programme
                        .form(code)
                        .flatMap(form -> form.column(field))
                        .filter(column -> column.type() == FieldType.MONEY)
                        .isPresent();
    }

    private String value(Compared other) {
        return number(other.then().flatMap(then -> then.value(indicator))).orElse("");
    }

    Optional<String> number(Optional<BigDecimal> value) {
        return value.map(known ->
                indicator.isPercentage() ? points(known) : words.number(isMoney() ? known.divide(MILLION) : known));
    }

    private String points(BigDecimal points) {
        return words.language().fixed(points, DECIMALS);
    }

    String signed(Optional<BigDecimal> change) {
        boolean more = change.filter(known -> known.signum() > 0).isPresent();
        return number(change).map(text -> more ? "+" + text : text).orElse("");
    }

    private String delay(MetricLine line) {
        return line.delayPoints()
                .map(points -> points(points) + (line.isLate() ? " ⚠" : "  "))
                .orElse("");
    }

    /** Only where it was another one. */
    private String firstPublished(MetricLine line) {
        return line.firstPublished().equals(line.now())
                ? ""
                : number(line.firstPublished().flatMap(first -> first.value(indicator)))
                        .orElse("");
    }

    /** Only where something is missing. */
    private static String received(MetricLine line) {
        var coverage = line.coverage();
        return coverage.expected() == coverage.received() ? "" : coverage.received() + "/" + coverage.expected();
    }
}
