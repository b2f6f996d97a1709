package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.report.dimension.Rollup;
import vn.tiendo.submission.Timeliness;

/** Builds a consolidation whose totals follow from its projects; tests change only what they are about. */
public final class SampleConsolidation {

    static final Instant AS_OF = Instant.parse("2025-06-20T03:15:00Z");

    private final List<Unit> units = new ArrayList<>();
    private final List<Town> towns = new ArrayList<>();
    private final List<Project> registry = new ArrayList<>();
    private final List<ProjectLine> projects = new ArrayList<>();
    private final Map<String, Map<String, TownDatum>> townData = new TreeMap<>();
    private final List<RowLine> schemes = new ArrayList<>();
    private final List<RowLine> investments = new ArrayList<>();
    private final List<SubmissionLine> submissions = new ArrayList<>();
    private Correction correction = new Correction(true, false);
    private final List<UnitCode> missing = new ArrayList<>();
    private Period period = Period.of("2025-06");

    /** What a project's row says, with its rate. */
    private record ProjectLine(
            String code,
            UnitCode unit,
            String task,
            String name,
            String owner,
            Figures figures,
            Map<String, String> texts) {}

    /** A base datum; {@code mark} is set instead of a value when the town said "not applicable". */
    public record TownDatum(Optional<BigDecimal> value, Optional<String> mark) {}

    /** Fourteen units with sixty-four projects, ten towns, everything received without a word. */
    public static SampleConsolidation june() {
        var june = new SampleConsolidation();
        for (int unit = 0; unit < 14; unit++) {
            june.sampleUnit(unit);
        }
        for (int i = 0; i < 64; i++) {
            june.sampleProject(i);
        }
        return june.unit("STC", "Sở Tài chính", "Sở Tài chính")
                .received("STC", 15)
                .investment("DT01", "Khu đô thị mới Nam Thanh Trường", "1200000000000", "480451000000")
                .scheme("094", "QHC", "Đã phê duyệt", "Quy hoạch chung thành phố")
                .scheme("095", "QHC", "Đang lập", "Quy hoạch chung thị xã")
                .scheme("095", "QCKT", "Đang lập", "Quy chế quản lý kiến trúc");
    }

    private void sampleUnit(int index) {
        String code = Integer.toString(94 + index);
        String padded = "0".repeat(3 - code.length()) + code;
        unit(padded, "Huyện thứ " + (index + 1), "H. " + (index + 1)).received(padded, index + 1);
        if (index < 10) {
            town("DT-" + padded, "Thị trấn thứ " + (index + 1), padded);
        }
    }

    private void sampleProject(int i) {
        var unit = units.get(i % 14).code().value();
        long plan = (10 + i) * 1_000_000_000L;
        // Every unit has its own rate, none of them the province's.
        long disbursed = plan / 100 * (20 + (i % 14) * 3) + (i % 3) * 100_000L;
        project("79" + (10_000 + i), unit, "2." + (1 + i % 6), "Dự án số " + i, plan, disbursed);
    }

    SampleConsolidation in(String month) {
        period = Period.of(month);
        return this;
    }

    SampleConsolidation unit(String code, String name, String shortName) {
        units.add(SampleProgramme.unit(code, name, shortName));
        return this;
    }

    SampleConsolidation town(String code, String name, String unit) {
        towns.add(SampleProgramme.town(code, name, "V", "IV", unit));
        var data = new TreeMap<String, TownDatum>();
        for (int i = 1; i <= 30; i++) {
            data.put(
                    i < 10 ? "D0" + i : "D" + i,
                    new TownDatum(Optional.of(new BigDecimal(i + ".5")), Optional.empty()));
        }
        townData.put(code, data);
        return this;
    }

    SampleConsolidation town(Town town) {
        towns.add(town);
        return this;
    }

    public SampleConsolidation datum(String town, String item, TownDatum datum) {
        townData.computeIfAbsent(town, _ -> new TreeMap<>()).put(item, datum);
        return this;
    }

    SampleConsolidation noDatum(String town, String item) {
        townData.getOrDefault(town, Map.of()).remove(item);
        return this;
    }

    SampleConsolidation project(String code, String unit, String task, String name, long plan, long disbursed) {
        var sums = Map.of(
                "total", BigDecimal.valueOf(plan * 4),
                "before", BigDecimal.valueOf(plan),
                "plan", BigDecimal.valueOf(plan),
                "dis_in", BigDecimal.valueOf(disbursed / 5),
                "dis_ytd", BigDecimal.valueOf(disbursed),
                "vol_in", BigDecimal.valueOf(disbursed / 4),
                "vol_ytd", BigDecimal.valueOf(disbursed),
                "est_year", BigDecimal.valueOf(plan - 1_000_000));
        return project(new Key(code, unit, task), name, sums, Map.of("stage", "Đang thi công"));
    }

    /** What a project is known by. */
    record Key(String code, String unit, String task) {}

    SampleConsolidation project(Key key, String name, Map<String, BigDecimal> sums, Map<String, String> texts) {
        registry.add(SampleProgramme.project(key.code(), key.unit(), key.task(), name, 1));
        var disbursed = Optional.ofNullable(sums.get("dis_ytd"));
        var ratios = Optional.ofNullable(sums.get("plan"))
                .flatMap(plan -> disbursed.map(paid -> Map.of("dis_pct", new Share(paid, plan))))
                .orElse(Map.of());
        projects.add(new ProjectLine(
                key.code(),
                new UnitCode(key.unit()),
                key.task(),
                name,
                "Ban QLDA " + key.unit(),
                new Figures(sums, ratios),
                texts));
        return this;
    }

    SampleConsolidation scheme(String unit, String kind, String state, String name) {
        schemes.add(new RowLine(
                new UnitCode(unit),
                kind + name,
                Map.of("kind", kind, "state", state, "name", name, "date", "2024-05-17"),
                Map.of("area", new BigDecimal("12.5"))));
        return this;
    }

    SampleConsolidation investment(String code, String name, String registered, String realised) {
        investments.add(new RowLine(
                new UnitCode("STC"),
                code,
                Map.of("code", code, "name", name, "investor", "Công ty cổ phần"),
                Map.of("registered", new BigDecimal(registered), "realised", new BigDecimal(realised))));
        return this;
    }

    SampleConsolidation received(String unit, long receipt, FindingLine... findings) {
        String state = findings.length == 0 ? "accepted" : "accepted-with-warnings";
        return submitted(unit, receipt, state, true, findings);
    }

    public SampleConsolidation submitted(
            String unit, long receipt, String state, boolean counts, FindingLine... findings) {
        submissions.add(new SubmissionLine(
                receipt,
                Optional.of(new UnitCode(unit)),
                unit + "_2025-06.xlsx",
                "ab".repeat(32),
                "drop folder",
                AS_OF.minusSeconds(86_400 + receipt),
                state,
                counts,
                standing(state, counts),
                new Timeliness.InTime(LocalDate.of(2025, 6, 17)),
                List.of(findings),
                counts ? Optional.empty() : Optional.of(correction)));
        return this;
    }

    /** What takes the place of the submissions that follow says otherwise than they do. */
    SampleConsolidation correcting(boolean figures, boolean words) {
        correction = new Correction(figures, words);
        return this;
    }

    private static vn.tiendo.submission.Standing standing(String state, boolean counts) {
        return switch (state) {
            case "pending" -> new vn.tiendo.submission.Standing.Pending();
            case "rejected" -> new vn.tiendo.submission.Standing.Returned();
            default ->
                counts
                        ? new vn.tiendo.submission.Standing.Counts()
                        : new vn.tiendo.submission.Standing.Superseded(Long.MAX_VALUE);
        };
    }

    /** The unit is expected, and nothing that it sent counts. */
    public SampleConsolidation without(String unit) {
        missing.add(new UnitCode(unit));
        projects.removeIf(p -> p.unit().value().equals(unit));
        submissions.removeIf(s -> s.unit().filter(u -> u.value().equals(unit)).isPresent());
        return this;
    }

    public Consolidation build() {
        var programme = SampleProgramme.of(units, towns, registry);
        return new Consolidation(
                programme,
                period,
                AS_OF,
                7,
                figures(),
                rows(),
                Map.of(),
                coverage(programme),
                List.copyOf(submissions),
                Consolidation.Adjusted.NONE);
    }

    private Map<String, Map<String, Figures>> figures() {
        var figures = new TreeMap<String, Map<String, Figures>>();
        figures.put("province", Map.of("", province()));
        figures.put("unit", by(project -> project.unit().value()));
        figures.put("task", by(ProjectLine::task));
        figures.put("owner", by(ProjectLine::owner));
        figures.put("capital", capital());
        figures.put(
                "project",
                projects.stream()
                        .collect(Collectors.toMap(
                                project -> project.unit() + "/" + project.code(), ProjectLine::figures)));
        return figures;
    }

    /** With what the forms of the quarter brought. */
    private Figures province() {
        var province = new TreeMap<>(roll(projects).sums());
        if (!investments.isEmpty()) {
            province.put(
                    "registered",
                    investments.stream()
                            .flatMap(row -> Optional.ofNullable(row.numbers().get("registered")).stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        long plans = schemes.stream()
                .filter(row -> row.texts().getOrDefault("kind", "").equals("QHC"))
                .count();
        if (plans > 0) {
            province.put("plans", BigDecimal.valueOf(plans));
        }
        return new Figures(province, roll(projects).ratios());
    }

    private Map<String, List<RowLine>> rows() {
        var rows = new TreeMap<String, List<RowLine>>();
        rows.put("B01", projects.stream().map(SampleConsolidation::row).toList());
        rows.put("B02", townRows());
        rows.put("B03", schemes);
        rows.put("B04", investments);
        return rows;
    }

    private static RowLine row(ProjectLine project) {
        var texts = new TreeMap<>(project.texts());
        texts.put("code", project.code());
        texts.put("name", project.name());
        return new RowLine(
                project.unit(), project.code(), texts, project.figures().sums());
    }

    private List<RowLine> townRows() {
        var rows = new ArrayList<RowLine>();
        townData.forEach((town, data) -> {
            var numbers = new TreeMap<String, BigDecimal>();
            var marks = new TreeMap<String, String>();
            data.forEach((item, datum) -> {
                datum.value().ifPresent(value -> numbers.put(item, value));
                datum.mark().ifPresent(mark -> marks.put(item, mark));
            });
            rows.add(new RowLine(new UnitCode("094"), town, Map.of(), numbers, marks));
        });
        return rows;
    }

    private <K> Map<K, Figures> by(Function<ProjectLine, K> key) {
        return projects.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), this::roll)));
    }

    private Figures roll(List<ProjectLine> lines) {
        var rolled = Rollup.of(
                SampleProgramme.of(units, towns, registry).indicators(),
                lines.stream().map(ProjectLine::figures).toList());
        var sums = new TreeMap<>(rolled.sums());
        sums.put("projects", BigDecimal.valueOf(lines.size()));
        return new Figures(sums, rolled.ratios());
    }

    private Map<String, Figures> capital() {
        var plan = roll(projects).sum("plan").orElse(BigDecimal.ZERO);
        var half = plan.divideToIntegralValue(BigDecimal.TWO);
        return Map.of(
                "NSTW", new Figures(Map.of("plan_by", half), Map.of()),
                "NSDP", new Figures(Map.of("plan_by", plan.subtract(half)), Map.of()));
    }

    private Coverage coverage(Programme programme) {
        var expected = programme.unitsExpected(period).stream().map(Unit::code).toList();
        var share =
                missing.isEmpty() ? Optional.of(new Share(BigDecimal.ONE, BigDecimal.ONE)) : Optional.<Share>empty();
        var sent = expected.stream().filter(unit -> !missing.contains(unit)).toList();
        int overdue = Timeliness.overdue(programme.schedule(), period, AS_OF);
        var senders = new Senders(expected, sent, List.of(), List.copyOf(missing), Map.of(), overdue);
        return new Coverage(senders, share, share);
    }
}
