package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.QuotedFigure;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.Validity;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredGroup;
import vn.tiendo.progress.score.ScoredStandard;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.progress.watch.Warning;
import vn.tiendo.submission.Actor;

/** A month of which tests say what is known, told by the shipped report. Money in tỷ đồng. */
final class Told {

    static final Programme PROGRAMME = Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), _ -> {});

    private final Period period;
    private final List<MetricLine> lines = new ArrayList<>();
    private final Map<String, Map<Period, BigDecimal>> courses = new TreeMap<>();
    private final Map<String, Measured> published = new TreeMap<>();
    private final List<Consolidation.RowLine> rows = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<ScoreSheet> scores = new ArrayList<>();
    private final List<UnitCode> missing = new ArrayList<>();
    private final Map<UnitCode, Integer> late = new LinkedHashMap<>();
    private OfficersWords officers = OfficersWords.NONE;
    private List<UnitCode> expected =
            List.of("094", "095", "096", "097").stream().map(UnitCode::new).toList();

    private Told(String period) {
        this.period = Period.of(period);
    }

    static Told of(String period) {
        return new Told(period);
    }

    Told missing(String... units) {
        List.of(units).forEach(unit -> missing.add(new UnitCode(unit)));
        return this;
    }

    Told late(String unit, int days) {
        late.put(new UnitCode(unit), days);
        return this;
    }

    /** What an officer wrote for a place, quoting figures of another month. */
    Told written(String block, String words, List<QuotedFigure> quoted) {
        var text = new OfficerText(
                1,
                block,
                new WrittenWords(words),
                Actor.ofProvince("Nguyễn Văn Tổng"),
                Instant.parse("2025-06-19T20:00:00Z"),
                quoted);
        officers = new OfficersWords(Map.of(block, text), officers.followUps());
        return this;
    }

    /** What was asked in the month before. */
    Told asked(FollowUp... followUps) {
        officers = new OfficersWords(officers.texts(), List.of(followUps));
        return this;
    }

    /** The figures of this month that a text quotes. */
    List<QuotedFigure> quoted(String words) {
        return quotation(words).figures();
    }

    Quotation quotation(String words) {
        return content(shipped(), Optional.empty()).quoted(new WrittenWords(words));
    }

    /** Disbursed of the plan, so much of it before, so much a year ago; empty texts where that is not known. */
    Told province(String done, String plan, String before, String yearBefore) {
        return sums(Dimensions.PROVINCE, "", done, plan)
                .rate(Dimensions.PROVINCE, "", done, plan, before, yearBefore, 0);
    }

    Told unit(String code, String done, String plan, String before, int rank) {
        return (done.isEmpty() ? this : sums(Dimensions.UNIT, code, done, plan))
                .rate(Dimensions.UNIT, code, done, plan, before, "", rank);
    }

    private Told sums(String dimension, String key, String done, String plan) {
        line(
                "projects",
                dimension,
                key,
                Optional.of(new Measured(BigDecimal.TEN, Optional.empty())),
                none(Incomparable.NO_FIGURES),
                0);
        line("total", dimension, key, Optional.of(sum("900")), none(Incomparable.NO_FIGURES), 0);
        line(
                "plan",
                dimension,
                key,
                plan.isEmpty() ? Optional.empty() : Optional.of(sum(plan)),
                none(Incomparable.NO_FIGURES),
                0);
        line(
                "dis_ytd",
                dimension,
                key,
                done.isEmpty() ? Optional.empty() : Optional.of(sum(done)),
                none(Incomparable.NO_FIGURES),
                0);
        return this;
    }

    private Told rate(
            String dimension, String key, String done, String plan, String before, String yearBefore, int rank) {
        var now = done.isEmpty() || plan.isEmpty() ? Optional.<Measured>empty() : Optional.of(ratio(done, plan));
        var previous = before.isEmpty()
                ? none(period.month() == 1 ? Incomparable.NEW_YEAR : Incomparable.NO_FIGURES)
                : with(before);
        var lastYear = yearBefore.isEmpty() ? none(Incomparable.NO_FIGURES) : with(yearBefore);
        add("dis_pct", dimension, key, now, previous, lastYear, rank);
        return this;
    }

    private Compared with(String percent) {
        return new Compared(
                PROGRAMME.calendar().previous(vn.tiendo.programme.form.Form.Frequency.MONTH, period),
                Optional.of(ratio(percent, "100")),
                Optional.empty(),
                List.of());
    }

    private Compared none(Incomparable why) {
        return new Compared(
                PROGRAMME.calendar().previous(vn.tiendo.programme.form.Form.Frequency.MONTH, period),
                Optional.empty(),
                Optional.of(why),
                List.of());
    }

    private static Measured sum(String billions) {
        return new Measured(new BigDecimal(billions).movePointRight(9), Optional.empty());
    }

    private static Measured ratio(String numerator, String denominator) {
        return new Measured(
                new BigDecimal(numerator).movePointRight(9),
                Optional.of(new BigDecimal(denominator).movePointRight(9)));
    }

    private void line(String code, String dimension, String key, Optional<Measured> now, Compared previous, int rank) {
        add(code, dimension, key, now, previous, none(Incomparable.NO_FIGURES), rank);
    }

    private void add(
            String code,
            String dimension,
            String key,
            Optional<Measured> now,
            Compared previous,
            Compared lastYear,
            int rank) {
        lines.add(new MetricLine(
                indicator(code),
                dimension,
                key,
                name(key),
                now,
                previous,
                lastYear,
                Optional.empty(),
                rank == 0 ? Optional.empty() : Optional.of(rank),
                Optional.empty(),
                PROGRAMME.calendar().elapsedShare(period),
                coverage(),
                Optional.ofNullable(published.get(String.join("/", code, dimension, key))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** What was published first of what is told after this. */
    Told published(String indicator, String dimension, String key, String billions) {
        published.put(String.join("/", indicator, dimension, key), sum(billions));
        return this;
    }

    private static LocalText name(String key) {
        return LocalText.of(PROGRAMME.units().stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .map(Unit::shortName)
                .orElse(""));
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Coverage coverage() {
        var senders = new Senders(expected, expected, List.of(), missing, late, 0);
        return new Coverage(
                senders, Optional.of(new Share(BigDecimal.valueOf(98), BigDecimal.valueOf(100))), Optional.empty());
    }

    private Consolidation consolidation() {
        return new Consolidation(
                PROGRAMME.asOf(period),
                period,
                Instant.parse("2025-06-20T03:15:00Z"),
                1,
                Map.of(),
                Map.of("B01", rows),
                Map.of(),
                coverage(),
                List.of(),
                Consolidation.Adjusted.NONE);
    }

    /** What the indicator came to in a month, in its own unit. */
    Told month(String indicator, String month, String value) {
        courses.computeIfAbsent(indicator, _ -> new TreeMap<>()).put(Period.of(month), new BigDecimal(value));
        return this;
    }

    /** Told in tỷ đồng. */
    Drawing drawing(ReportItem.Chart chart, String indicator, String by) {
        return drawing(chart, indicator, by, Optional.empty());
    }

    Drawing drawing(ReportItem.Chart chart, String indicator, String by, Optional<String> parts) {
        var drawn = new ReportItem.Drawn(
                chart,
                indicator,
                by,
                List.of(),
                List.of(),
                parts,
                0,
                new vn.tiendo.programme.fault.DefinitionPlace("x.yaml", 1, 1));
        return ((Block.Picture) told(drawn).getFirst()).drawing();
    }

    /** What a report says that says nothing else. */
    List<Block> told(ReportItem... items) {
        return toldTo(Optional.empty(), "", items);
    }

    /** The same in a report on each member of a dimension. */
    List<Block> toldTo(Optional<String> one, String member, ReportItem... items) {
        var shipped = shipped();
        var alone = new SignedReport(
                "x",
                shipped.name(),
                "x",
                shipped.kind(),
                shipped.subject(),
                Map.of(),
                shipped.money(),
                List.of(),
                List.of(),
                one,
                List.of(new SignedReport.Chapter(LocalText.of(""), List.of(), List.of(items))));
        return content(alone, one.map(_ -> member)).body(alone);
    }

    List<Block> blocks() {
        return blocks(shipped());
    }

    static SignedReport shipped() {
        return PROGRAMME.report().signed().stream()
                .filter(one -> one.audience().equals("ubnd"))
                .findFirst()
                .orElseThrow();
    }

    private List<Block> blocks(SignedReport report) {
        return content(report, Optional.empty()).body(report);
    }

    private SignedContent content(SignedReport report, Optional<String> member) {
        var situation = new Situation(lines, courses, warnings, List.of(), scores, Map.of(), false);
        return new SignedContent(consolidation(), situation, report, member, officers);
    }

    /** A row of the projects' form, with a stage, a plan and what was disbursed, in tỷ đồng. */
    Told row(String unit, String project, String stage, String plan, String done) {
        rows.add(new Consolidation.RowLine(
                new UnitCode(unit),
                project,
                Map.of("name", "Dự án " + project, "stage", stage),
                Map.of(
                        "plan",
                        new BigDecimal(plan).movePointRight(9),
                        "plan_by:NSTW",
                        new BigDecimal(plan).movePointRight(9),
                        "dis_ytd",
                        new BigDecimal(done).movePointRight(9))));
        return this;
    }

    /** So many points of a hundred, of which 75 are enough. */
    Told score(String town, String points) {
        return scored(town, Optional.empty(), ScoredStandard.Outcome.MET, Optional.of(new BigDecimal(points)));
    }

    /** What a town has come to in the first of its indicators, and what that is by the standard. */
    Told reached(String town, long value, ScoredStandard.Outcome outcome) {
        return scored(
                town, Optional.of(new Share(BigDecimal.valueOf(value), BigDecimal.ONE)), outcome, Optional.empty());
    }

    private Told scored(
            String town, Optional<Share> value, ScoredStandard.Outcome outcome, Optional<BigDecimal> points) {
        var indicator = PROGRAMME.criteria().orElseThrow().indicators().getFirst();
        var standard = new CriteriaSet.Standard(
                indicator.code(),
                "1",
                Optional.of(new CriteriaSet.Points(BigDecimal.ONE, BigDecimal.valueOf(100))),
                Map.of(),
                Optional.empty());
        var group = new CriteriaSet.Group("1", LocalText.of("Chung"), Optional.empty(), Optional.empty(), true);
        var urban = new CriteriaSet.UrbanClass("V", LocalText.of("V"), List.of());
        var set = new CriteriaSet(
                "X",
                LocalText.of("Bộ X"),
                Validity.ALWAYS,
                Optional.of(BigDecimal.valueOf(75)),
                Optional.of(BigDecimal.valueOf(100)),
                List.of(urban),
                List.of(group),
                List.of(standard),
                List.of());
        var scored = new ScoredStandard(
                standard, indicator, Optional.empty(), value, Optional.empty(), List.of(), outcome, points, List.of());
        scores.add(new ScoreSheet(
                set,
                PROGRAMME.town(town).orElseThrow(),
                period,
                PROGRAMME.calendar().dataTo(period),
                Instant.EPOCH,
                Optional.of(urban),
                List.of(new ScoredGroup(group, List.of(scored)))));
        return this;
    }

    /** Nothing is disbursed of it. */
    Told warning(String unit, String project) {
        var zero = PROGRAMME.watch().orElseThrow().warnings().getFirst();
        warnings.add(new Warning(
                zero, new UnitCode(unit), Optional.of(project), List.of(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** All sentences, as they are read; spaces that keep numbers and units together are plain ones. */
    List<String> sentences() {
        return blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Paragraph(var said) -> said.stream();
                    case Block.Points(var points) -> points.stream().flatMap(point -> point.sentences().stream());
                    default -> java.util.stream.Stream.<Sentence>of();
                })
                .map(Sentence::text)
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
