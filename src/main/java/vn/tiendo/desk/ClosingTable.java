package vn.tiendo.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.officer.ReportTextListCommand;
import vn.tiendo.edition.Publishing;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.run.Reporting;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;

/** What a run came to, for the console: unit × state × findings, the province's totals, where the files are. */
final class ClosingTable {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Console console;

    ClosingTable(Console console) {
        this.console = console;
    }

    void show(Reporting.Published published) {
        var consolidation = published.consolidation();
        console.say("");
        var programme = consolidation.programme();
        console.about(programme.language());
        var words = console.words();
        console.say(
                "%s — %s".formatted(words.of(programme.title()), words.of(programme.named(consolidation.period()))));
        if (!words.of(programme.notice()).isEmpty()) {
            console.say("(" + words.of(programme.notice()) + ")");
        }
        new TextTable(words.titles("closing.columns")).rows(rows(consolidation)).print(console);
        totals(consolidation);
        edition(published.edition());
    }

    private void edition(Publishing.Published edition) {
        console.answer(
                edition.isNew() ? "closing.edition" : "closing.edition-before",
                edition.edition().number());
        edition.files().forEach(file -> console.say("  → " + file.path()));
        edition.stale()
                .forEach(one -> console.say(
                        "  ⚠ " + one.place() + ": " + ReportTextListCommand.stale(console, one.number(), one.now())));
    }

    private List<List<String>> rows(Consolidation consolidation) {
        var rows = new ArrayList<List<String>>();
        for (Unit unit : consolidation.programme().unitsExpected(consolidation.period())) {
            rows.add(row(unit.code().value(), unit.shortName(), latest(consolidation, unit.code())));
        }
        consolidation.submissions().stream()
                .filter(line -> line.unit().isEmpty())
                .forEach(line -> rows.add(row("?", console.text("unit.unknown"), Optional.of(line))));
        return rows;
    }

    /** The submission that counts, else the last one. */
    private static Optional<SubmissionLine> latest(Consolidation consolidation, UnitCode unit) {
        return consolidation.submissions().stream()
                .filter(line -> line.unit().equals(Optional.of(unit)))
                .max(Comparator.comparing(SubmissionLine::counts).thenComparingLong(SubmissionLine::receipt));
    }

    private List<String> row(String code, String name, Optional<SubmissionLine> line) {
        return List.of(
                code,
                name,
                line.map(this::state).orElse(console.text("not-sent")),
                line.map(l -> count(l, Severity.ERROR)).orElse(""),
                line.map(l -> count(l, Severity.WARNING)).orElse(""),
                line.map(l -> count(l, Severity.NOTE)).orElse(""),
                line.map(l -> SafeLine.of(l.file())).orElse(""));
    }

    private String state(SubmissionLine line) {
        return switch (line.standing()) {
            case Standing.Counts() -> line.isNil() ? console.text("closing.nil") : accepted(line);
            case Standing.Returned(),
                    Standing.Pending(),
                    Standing.Superseded _,
                    Standing.Withdrawn _,
                    Standing.SentBack _,
                    Standing.Held _ ->
                MoveWords.sign(line.standing()) + " " + console.words().of(MoveWords.label(line.standing()));
        };
    }

    private String accepted(SubmissionLine line) {
        return console.text(line.state().equals("accepted") ? "closing.accepted" : "closing.warned");
    }

    private static String count(SubmissionLine line, Severity severity) {
        long count =
                line.findings().stream().filter(f -> f.severity() == severity).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private void totals(Consolidation consolidation) {
        var coverage = consolidation.coverage();
        console.say(coverage.planShare()
                .flatMap(share -> share.percent(2))
                .map(p -> console.text(
                        "closing.whole.plan",
                        coverage.received(),
                        coverage.expected(),
                        console.words().number(p)))
                .orElseGet(() -> console.text("closing.whole", coverage.received(), coverage.expected())));
        consolidation
                .programme()
                .indicators()
                .forEach(indicator -> figure(indicator, consolidation.province())
                        .ifPresent(value -> console.say("  %-48s %s"
                                .formatted(
                                        console.words().of(indicator.name()),
                                        value + (isAdjusted(consolidation, indicator) ? " ±" : "")))));
        if (!consolidation.adjusted().totals().isEmpty()) {
            console.answer("closing.adjusted");
        }
    }

    private static boolean isAdjusted(Consolidation consolidation, Indicator indicator) {
        return consolidation.adjusted().totals().stream()
                .anyMatch(total -> total.unit().isEmpty() && total.indicator().equals(indicator));
    }

    /** A ratio is a percentage only where its unit says so: 5.8 points are not 580 %. */
    Optional<String> figure(Indicator indicator, Figures figures) {
        String unit = indicator.unit();
        return figures.ratio(indicator.code())
                .flatMap(share -> indicator.isPercentage()
                        ? share.percent(2)
                        : share.times(BigDecimal.ONE, Math.max(0, indicator.decimals())))
                .map(ratio -> withUnit(ratio, unit))
                .or(() -> figures.sum(indicator.code())
                        .map(sum -> MoneyUnit.named(unit).isPresent() ? amount(sum) : withUnit(sum, unit)));
    }

    private String withUnit(BigDecimal number, String unit) {
        return (console.words().exact(number) + " " + console.words().unit(unit)).strip();
    }

    /** Đồng, in millions where there are any. */
    private String amount(BigDecimal dong) {
        boolean few = dong.abs().compareTo(MILLION) < 0;
        return withUnit(
                few ? dong : dong.divide(MILLION, 2, RoundingMode.HALF_UP),
                (few ? MoneyUnit.DONG : MoneyUnit.TRIEU).label());
    }
}
