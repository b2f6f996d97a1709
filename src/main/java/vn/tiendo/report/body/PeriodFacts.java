package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.forecast.Forecast;
import vn.tiendo.progress.forecast.Forecast.Method;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.progress.watch.Warning;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.FactNames;

/** What can be said of a period as a whole: how much has come in, what is warned of, what the year will come to. */
final class PeriodFacts {

    private static final List<String> NUMBERS = List.of(
            "elapsed",
            "monthsLeft",
            "expected",
            "received",
            "missingCount",
            "lateCount",
            "daysLate",
            "nilCount",
            "planShare");

    private static final List<String> WORDS = List.of(
            "programme",
            "period",
            "Period",
            "kind",
            "span",
            "Span",
            "spanFrom",
            "year",
            "nextYear",
            "dataFrom",
            "dataTo",
            "asOf",
            "missing",
            "late",
            "nil");

    private static final List<String> FLAGS =
            List.of("firstOfYear", "lastOfYear", "corrected", "adjusted", "preliminary");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Consolidation consolidation;
    private final Situation situation;
    private final Amounts amounts;
    private final Map<String, Fact> all = new TreeMap<>();

    PeriodFacts(Consolidation consolidation, Situation situation, Amounts amounts) {
        this.consolidation = consolidation;
        this.situation = situation;
        this.amounts = amounts;
    }

    /** The names that there can be in a programme. */
    static Map<String, FactNames.Kind> names(Programme programme) {
        var names = new TreeMap<String, FactNames.Kind>();
        NUMBERS.forEach(name -> names.put("report." + name, FactNames.Kind.NUMBER));
        WORDS.forEach(name -> names.put("report." + name, FactNames.Kind.WORDS));
        FLAGS.forEach(name -> names.put("report." + name, FactNames.Kind.FLAG));
        for (var warning : programme.watch().map(Watch::warnings).orElse(List.of())) {
            String kind = "warnings." + code(warning.kind()) + ".";
            List.of("count", "explained", "open").forEach(name -> names.put(kind + name, FactNames.Kind.NUMBER));
            names.put(kind + "units", FactNames.Kind.WORDS);
        }
        for (String end : List.of("forecast.year.", "forecast.close.")) {
            names.put(end + "day", FactNames.Kind.WORDS);
            for (Method method : Method.values()) {
                List.of("", "_pct", "_error")
                        .forEach(what -> names.put(end + code(method) + what, FactNames.Kind.NUMBER));
            }
        }
        return names;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Map<String, Fact> of() {
        period();
        senders(consolidation.coverage().senders());
        warnings();
        var forecasts = situation.forecasts();
        for (Forecast forecast : forecasts) {
            // To the end of the year first, then to the close of its budget.
            forecast(forecast, forecast.equals(forecasts.getFirst()) ? "year" : "close");
        }
        return all;
    }

    private Programme programme() {
        return consolidation.programme();
    }

    private void words(String name, String text) {
        all.put("report." + name, new Fact.Words(text));
    }

    private void count(String name, long number) {
        all.put("report." + name, new Fact.Count(number, amounts.number(BigDecimal.valueOf(number), 0)));
    }

    private void flag(String name, boolean holds) {
        all.put("report." + name, new Fact.Flag(holds));
    }

    private ShownFigure.Source source(String what) {
        return new ShownFigure.Source(
                what, "province", "", consolidation.period().toString());
    }

    private void period() {
        var period = consolidation.period();
        var calendar = programme().calendar();
        String name = amounts.words().of(programme().named(period));
        words("programme", amounts.words().of(programme().title()));
        words("period", amounts.words().withinSentence(name));
        words("Period", name);
        span(period);
        words("year", calendar.year().label(period));
        words("nextYear", calendar.year().label(calendar.year().number(period) + 1));
        words("dataFrom", DAY.format(programme().dataFrom(period)));
        words("dataTo", DAY.format(programme().schedule().dataTo(period)));
        words(
                "asOf",
                DAY.format(consolidation.asOf().atZone(programme().schedule().zone())));
        count("monthsLeft", PeriodInYear.left(programme(), period));
        var elapsed = calendar.elapsedShare(period);
        amounts.percent(elapsed, source("elapsed"))
                .ifPresent(shown ->
                        all.put("report.elapsed", new Fact.Figure(shown.value().doubleValue(), shown)));
        flag("firstOfYear", calendar.year().month(period) == 1);
        flag("lastOfYear", PeriodInYear.left(programme(), period) == 0);
        flag("preliminary", !situation.closed());
        flag("adjusted", !consolidation.adjusted().entries().isEmpty());
        flag(
                "corrected",
                consolidation.submissions().stream()
                        .anyMatch(line -> line.correction()
                                .filter(correction -> correction.figures())
                                .isPresent()));
    }

    /** The longest period that closes with it, which all months of it are told of. */
    private void span(Period period) {
        var kind = PeriodInYear.kind(programme(), period);
        String name = amounts.words().of(PeriodInYear.span(programme(), period));
        words("kind", code(kind));
        words("span", amounts.words().withinSentence(name));
        words("Span", name);
        words("spanFrom", DAY.format(programme().calendar().dataFrom(kind, period)));
    }

    private void senders(Senders senders) {
        count("expected", senders.expected().size());
        count("received", senders.accepted());
        listed("missing", senders.missing());
        listed("nil", senders.nil());
        listed(
                "late",
                senders.expected().stream().filter(senders.late()::containsKey).toList());
        count("daysLate", senders.daysLate());
        consolidation
                .coverage()
                .planShare()
                .flatMap(share -> amounts.percent(share, source("planShare")))
                .ifPresent(shown -> all.put(
                        "report.planShare", new Fact.Figure(shown.value().doubleValue(), shown)));
    }

    /** How many, and who, where there is somebody. */
    private void listed(String name, List<UnitCode> units) {
        count(name + "Count", units.size());
        if (!units.isEmpty()) {
            words(name, units(units));
        }
    }

    private String units(Collection<UnitCode> units) {
        return new UnitsInText(programme(), amounts.words()).inSentence(units);
    }

    /** Those of rows; those of units where there are none of rows. */
    private void warnings() {
        for (Watch.Kind kind : Watch.Kind.values()) {
            var ofKind = situation.warnings().stream()
                    .filter(warning -> warning.of().kind() == kind)
                    .toList();
            var ofRows = ofKind.stream()
                    .filter(warning -> warning.subject().isPresent())
                    .toList();
            told("warnings." + code(kind) + ".", ofRows.isEmpty() ? ofKind : ofRows);
        }
    }

    private void told(String name, List<Warning> warnings) {
        long explained = warnings.stream()
                .filter(warning -> warning.reason().isPresent())
                .count();
        put(name + "count", warnings.size());
        put(name + "explained", explained);
        put(name + "open", warnings.size() - explained);
        if (!warnings.isEmpty()) {
            all.put(
                    name + "units",
                    new Fact.Words(units(
                            warnings.stream().map(Warning::unit).distinct().toList())));
        }
    }

    private void put(String name, long number) {
        all.put(name, new Fact.Count(number, amounts.number(BigDecimal.valueOf(number), 0)));
    }

    private void forecast(Forecast forecast, String end) {
        String to = "forecast." + end + ".";
        all.put(to + "day", new Fact.Words(DAY.format(forecast.to())));
        for (var estimate : forecast.estimates()) {
            String name = to + code(estimate.method());
            estimate.value().ifPresent(value -> {
                all.put(name, new Fact.Figure(value.doubleValue(), amounts.money(value, source(name))));
                amounts.percent(new Share(value, forecast.plan()), source(name))
                        .ifPresent(shown -> all.put(
                                name + "_pct", new Fact.Figure(shown.value().doubleValue(), shown)));
                estimate.error(2)
                        .map(error -> amounts.percent(error, source(name)))
                        .ifPresent(shown -> all.put(
                                name + "_error", new Fact.Figure(shown.value().doubleValue(), shown)));
            });
        }
    }
}
