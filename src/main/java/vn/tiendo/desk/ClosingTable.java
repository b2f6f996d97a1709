package vn.tiendo.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Unit;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.SubmissionLine;
import vn.tiendo.progress.Figures;
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
        console.say("%s — %s"
                .formatted(
                        consolidation.programme().title().vi(),
                        consolidation.programme().named(consolidation.period()).vi()));
        if (!consolidation.programme().notice().vi().isEmpty()) {
            console.say("(" + consolidation.programme().notice().vi() + ")");
        }
        new TextTable(List.of("Mã", "Đơn vị", "Trạng thái", "Lỗi", "Cảnh báo", "Lưu ý", "Tệp"))
                .rows(rows(consolidation))
                .print(console);
        totals(consolidation);
        published.files().forEach(file -> console.say("  → " + file.path()));
    }

    private static List<List<String>> rows(Consolidation consolidation) {
        var rows = new ArrayList<List<String>>();
        for (Unit unit : consolidation.programme().unitsExpected(consolidation.period())) {
            rows.add(row(unit.code().value(), unit.shortName(), latest(consolidation, unit.code())));
        }
        consolidation.submissions().stream()
                .filter(line -> line.unit().isEmpty())
                .forEach(line -> rows.add(row("?", "chưa rõ đơn vị", Optional.of(line))));
        return rows;
    }

    /** The submission that counts, else the last one. */
    private static Optional<SubmissionLine> latest(Consolidation consolidation, UnitCode unit) {
        return consolidation.submissions().stream()
                .filter(line -> line.unit().equals(Optional.of(unit)))
                .max(Comparator.comparing(SubmissionLine::counts).thenComparingLong(SubmissionLine::receipt));
    }

    private static List<String> row(String code, String name, Optional<SubmissionLine> line) {
        return List.of(
                code,
                name,
                line.map(ClosingTable::state).orElse("– chưa gửi"),
                line.map(l -> count(l, "error")).orElse(""),
                line.map(l -> count(l, "warning")).orElse(""),
                line.map(l -> count(l, "note")).orElse(""),
                line.map(l -> SafeLine.of(l.file())).orElse(""));
    }

    private static String state(SubmissionLine line) {
        return switch (line.standing()) {
            case Standing.Counts() -> line.isNil() ? "○ không phát sinh" : accepted(line);
            case Standing.Returned(),
                    Standing.Pending(),
                    Standing.Superseded _,
                    Standing.Withdrawn _,
                    Standing.SentBack _,
                    Standing.Held _ ->
                MoveWords.sign(line.standing()) + " "
                        + MoveWords.label(line.standing()).vi();
        };
    }

    private static String accepted(SubmissionLine line) {
        return line.state().equals("accepted") ? "✔ đã nhận" : "⚠ đã nhận, có cảnh báo";
    }

    private static String count(SubmissionLine line, String severity) {
        long count = line.findings().stream()
                .filter(f -> f.severity().equalsIgnoreCase(severity))
                .count();
        return count == 0 ? "" : Long.toString(count);
    }

    private void totals(Consolidation consolidation) {
        var coverage = consolidation.coverage();
        console.say("Toàn tỉnh: %d/%d đơn vị%s"
                .formatted(
                        coverage.received(),
                        coverage.expected(),
                        coverage.planShare()
                                .flatMap(share -> share.percent(2))
                                .map(p -> ", " + Vietnamese.number(p) + " % kế hoạch vốn")
                                .orElse("")));
        consolidation
                .programme()
                .indicators()
                .forEach(indicator -> line(indicator.code(), consolidation.province())
                        .ifPresent(value -> console.say(
                                "  %-48s %s".formatted(indicator.name().vi(), value))));
    }

    private static Optional<String> line(String indicator, Figures figures) {
        return figures.ratio(indicator)
                .flatMap(share -> share.percent(2))
                .map(p -> Vietnamese.number(p) + " %")
                .or(() -> figures.sum(indicator).map(ClosingTable::amount));
    }

    /** Sums of đồng in millions; counts as they are. */
    private static String amount(BigDecimal sum) {
        return sum.compareTo(MILLION) < 0
                ? Vietnamese.number(sum)
                : Vietnamese.number(sum.divide(MILLION)) + " triệu đồng";
    }
}
