package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredStandard;
import vn.tiendo.progress.sum.Leaf;

/**
 * What the parts of a score sheet are called, in the reader's language.
 *
 * @param programme as of the period
 * @param explain the words of explanations, which say what is taken from forms
 */
record ScoreWords(Programme programme, DeskWords words, DeskWords explain) {

    private static final int CELLS_SHOWN = 3;

    String name(ScoredStandard standard) {
        return standard.indicator().code() + " " + words.of(standard.indicator().name());
    }

    String urbanClass(UrbanClass urban) {
        return words.say("class", words.of(urban.name()));
    }

    String urbanClass(ScoreSheet sheet) {
        return sheet.urbanClass().map(this::urbanClass).orElseGet(() -> words.say("class.none"));
    }

    /** Which class it is held against, and which one of the registry became it. */
    String scoredAs(ScoreSheet sheet) {
        String aimed =
                sheet.town().classAimed().or(() -> sheet.town().classNow()).orElse("");
        boolean became = sheet.urbanClass()
                .filter(urban -> urban.was().contains(aimed) && !urban.code().equals(aimed))
                .isPresent();
        return became
                ? words.say("scored-as.was", urbanClass(sheet), aimed)
                : words.say("scored-as", urbanClass(sheet));
    }

    /** A class as the registry writes it. */
    String registered(Optional<String> code) {
        return code.orElseGet(() -> words.say("class.not-yet"));
    }

    /** {@code Hiệu lực đến 31/12/2025.} */
    Optional<String> validity(CriteriaSet set) {
        var from = set.validity().from().map(DaysAndTimes::day);
        var to = set.validity().to().map(DaysAndTimes::day);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(words.say("valid.both", from.get(), to.get()));
        }
        return from.map(day -> words.say("valid.from", day)).or(() -> to.map(day -> words.say("valid.to", day)));
    }

    /** With its unit; a dash where it is not known. */
    String value(ScoredStandard standard) {
        return standard.shown().map(value -> withUnit(standard, value)).orElse("–");
    }

    private String withUnit(ScoredStandard standard, BigDecimal value) {
        return withUnit(
                standard, words.language().number(value, standard.indicator().decimals()));
    }

    private static String withUnit(ScoredStandard standard, String number) {
        return (number + " " + standard.indicator().unit()).strip();
    }

    /** {@code 4 – 6 km/km²}. */
    String band(ScoredStandard standard, Band band) {
        String from = words.exact(band.from());
        return withUnit(
                standard,
                band.to().compareTo(band.from()) == 0
                        ? words.say("band.from", from)
                        : words.say("band", from, words.exact(band.to())));
    }

    /** What has to be reached to have any points. */
    String needed(ScoredStandard standard) {
        return standard.band()
                .map(band -> words.say(
                        band.isLowerBetter() ? "needs.most" : "needs.least",
                        withUnit(standard, words.exact(band.from()))))
                .orElse("");
    }

    /** {@code 4,50/5}, or why there are none. */
    String points(ScoredStandard standard) {
        String most = standard.standard()
                .points()
                .map(points -> "/" + words.exact(points.most()))
                .orElse("");
        return standard.points()
                .map(points -> points(points) + most)
                .orElseGet(() -> words.say("outcome." + ForecastAsJson.code(standard.outcome())));
    }

    String points(BigDecimal points) {
        return words.language().fixed(points, 2);
    }

    /**
     * How the value comes of cells: {@code = 5,94 km (D07, Biểu 02!F16) ÷ 138,9 ha (D04, Biểu 02!F13) × 100}; or which
     * figures it lacks.
     */
    Optional<String> origin(ScoredStandard standard) {
        return standard.rests().map(rests -> {
            String missing = rests.sides().stream()
                    .filter(side -> side.value().isEmpty())
                    .map(side -> called(side.measure()))
                    .collect(Collectors.joining("; "));
            return missing.isEmpty() ? formula(standard, rests) : words.say("no-figure", missing);
        });
    }

    private String formula(ScoredStandard standard, Provenance rests) {
        return "= " + rests.sides().stream().map(this::side).collect(Collectors.joining(" ÷ ")) + times(standard);
    }

    private String times(ScoredStandard standard) {
        var times = standard.indicator().times();
        return times.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + words.exact(times);
    }

    private String side(Side side) {
        return side.value()
                .map(value -> measures().number(side.measure(), value) + " (" + cells(side) + ")")
                .orElse("");
    }

    private String cells(Side side) {
        String shown =
                side.leaves().stream().limit(CELLS_SHOWN).map(ScoreWords::cell).collect(Collectors.joining(", "));
        int more = side.leaves().size() - CELLS_SHOWN;
        return code(side.measure())
                + (shown.isEmpty() ? "" : ", " + shown)
                + (more > 0 ? words.say("more-cells", more) : "");
    }

    private static String cell(Leaf leaf) {
        return leaf.sheet() + "!" + leaf.cell();
    }

    /** By the code that stands in the form, then in words. */
    private String called(Measure measure) {
        String title = measures().formula(measure);
        return switch (measure) {
            case Measure.Sum(String form, String field, var _) ->
                field + " " + measures().title(form, field);
            case Measure.Extreme _, Measure.Count _ -> title;
        };
    }

    private static String code(Measure measure) {
        return switch (measure) {
            case Measure.Sum(var _, String field, var _) -> field;
            case Measure.Extreme _, Measure.Count _ -> MeasureWords.code(measure);
        };
    }

    private MeasureWords measures() {
        return new MeasureWords(programme, explain);
    }

    /** The forms and periods from which the sheet's figures are, each with the submissions. */
    List<String> sources(ScoreSheet sheet) {
        return sheet.standards().stream()
                .flatMap(standard -> standard.rests().stream())
                .flatMap(rests -> rests.sides().stream().map(side -> source(rests, side)))
                .distinct()
                .toList();
    }

    private String source(Provenance rests, Side side) {
        String form = side.measure().form();
        String when = programme
                .form(form)
                .map(Form::collected)
                .map(often -> words.of(programme.calendar().named(often, rests.period())))
                .orElse(rests.period().toString());
        return measures().form(form) + ", " + when;
    }

    /** The receipts of the submissions in which its figures stand. */
    List<Long> receipts(ScoreSheet sheet) {
        return sheet.standards().stream()
                .flatMap(standard -> standard.rests().stream())
                .flatMap(rests -> rests.sides().stream())
                .flatMap(side -> side.leaves().stream())
                .map(Leaf::receipt)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code 7811019 Đường nội thị (2022–2025)}. */
    String project(Project project) {
        String years = Stream.of(project.start(), project.finish())
                .map(year -> year.map(String::valueOf).orElse("…"))
                .collect(Collectors.joining("–"));
        return project.code() + " " + project.name() + " (" + years + ")";
    }
}
