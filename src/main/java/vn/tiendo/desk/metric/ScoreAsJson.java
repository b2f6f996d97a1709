package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredGroup;
import vn.tiendo.progress.score.ScoredStandard;
import vn.tiendo.progress.sum.Leaf;

/** A score sheet as one JSON object: what is not known is null. */
final class ScoreAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DECIMALS = 4;

    private final DeskWords words;

    private ScoreAsJson(DeskWords words) {
        this.words = words;
    }

    private record Sheet(
            String criteria,
            String criteriaName,
            @Nullable String from,
            @Nullable String to,
            boolean inForce,
            String town,
            String townName,
            String unit,
            @Nullable String registeredClass,
            @Nullable String targetClass,
            @Nullable String scoredAs,
            String period,
            String asOf,
            @Nullable BigDecimal points,
            @Nullable BigDecimal pass,
            @Nullable BigDecimal max,
            @Nullable BigDecimal gap,
            String verdict,
            List<Group> groups,
            List<String> unmet,
            List<String> unscored) {}

    private record Group(
            String group,
            String name,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean verified,
            @Nullable BigDecimal points,
            @Nullable Boolean enough,
            List<Standard> standards) {}

    private record Standard(
            String standard,
            String name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String period,
            @Nullable Term numerator,
            @Nullable Term denominator,
            BigDecimal times,
            @Nullable Band band,
            List<Factor> factors,
            String outcome,
            @Nullable BigDecimal points,
            @Nullable String note,
            List<Work> projects) {}

    private record Term(String formula, @Nullable BigDecimal value, List<Cell> cells) {}

    private record Cell(
            long receipt, String unit, String field, BigDecimal value, String sheet, String cell, String raw) {

        static Cell of(Leaf leaf) {
            return new Cell(
                    leaf.receipt(), leaf.unit(), leaf.field(), leaf.value(), leaf.sheet(), leaf.cell(), leaf.raw());
        }
    }

    private record Band(
            BigDecimal from,
            BigDecimal to,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean verified,
            @Nullable String source) {}

    private record Factor(String factor, String name, BigDecimal times) {}

    private record Work(
            String project,
            String name,
            String unit,
            String task,
            @Nullable Integer start,
            @Nullable Integer finish) {

        static Work of(Project project) {
            return new Work(
                    project.code(),
                    project.name(),
                    project.unit().value(),
                    project.task(),
                    project.start().orElse(null),
                    project.finish().orElse(null));
        }
    }

    static String line(ScoreSheet sheet, ScoreWords score) {
        return JSON.writeValueAsString(new ScoreAsJson(score.words()).sheet(sheet));
    }

    private Sheet sheet(ScoreSheet sheet) {
        CriteriaSet set = sheet.set();
        var town = sheet.town();
        return new Sheet(
                set.code(),
                words.of(set.name()),
                day(set.validity().from()),
                day(set.validity().to()),
                sheet.isInForce(),
                town.code(),
                town.name(),
                town.unit().value(),
                town.classNow().orElse(null),
                town.classAimed().orElse(null),
                sheet.urbanClass().map(UrbanClass::code).orElse(null),
                sheet.period().toString(),
                sheet.asOf().toString(),
                sheet.total().orElse(null),
                set.pass().orElse(null),
                set.most().orElse(null),
                sheet.gap().orElse(null),
                ForecastAsJson.code(sheet.verdict()),
                sheet.groups().stream().map(this::group).toList(),
                codes(sheet.unmet()),
                codes(sheet.unscored()));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static List<String> codes(List<ScoredStandard> standards) {
        return standards.stream().map(standard -> standard.indicator().code()).toList();
    }

    private Group group(ScoredGroup scored) {
        var group = scored.group();
        return new Group(
                group.code(),
                words.of(group.name()),
                group.least().orElse(null),
                group.most().orElse(null),
                group.verified(),
                scored.points().orElse(null),
                group.least()
                        .filter(_ -> group.verified())
                        .flatMap(_ -> scored.isEnough())
                        .orElse(null),
                scored.standards().stream().map(this::standard).toList());
    }

    private Standard standard(ScoredStandard scored) {
        var indicator = scored.indicator();
        return new Standard(
                indicator.code(),
                words.of(indicator.name()),
                indicator.unit(),
                scored.value(DECIMALS).map(WarningsAsJson::plain).orElse(null),
                scored.rests().map(rests -> rests.period().toString()).orElse(null),
                scored.rests().map(Provenance::numerator).map(ScoreAsJson::term).orElse(null),
                scored.rests()
                        .flatMap(Provenance::denominator)
                        .map(ScoreAsJson::term)
                        .orElse(null),
                indicator.times(),
                scored.band().map(band -> band(scored, band)).orElse(null),
                scored.factors().stream()
                        .map(factor -> new Factor(factor.code(), words.of(factor.name()), factor.times()))
                        .toList(),
                ForecastAsJson.code(scored.outcome()),
                scored.points().orElse(null),
                scored.standard().note().map(words::of).orElse(null),
                scored.projects().stream().map(Work::of).toList());
    }

    private static Term term(Side side) {
        return new Term(
                MeasureWords.code(side.measure()),
                side.value().orElse(null),
                side.leaves().stream().map(Cell::of).toList());
    }

    private static Band band(ScoredStandard scored, CriteriaSet.Band band) {
        var points = scored.standard().points();
        return new Band(
                band.from(),
                band.to(),
                points.map(CriteriaSet.Points::least).orElse(null),
                points.map(CriteriaSet.Points::most).orElse(null),
                band.verified(),
                Optional.of(band.source()).filter(source -> !source.isEmpty()).orElse(null));
    }
}
