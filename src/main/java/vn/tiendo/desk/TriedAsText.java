package vn.tiendo.desk;

import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Unit;
import vn.tiendo.run.Tried;
import vn.tiendo.submission.Standing;
import vn.tiendo.validation.Finding;

/** Answers in sentences, for people: period by period, unit by unit, totals at the end. */
final class TriedAsText implements TriedAnswer {

    private static final GradingWords WORDS = GradingWords.VIETNAMESE;

    private final Console console;
    private final Programme programme;

    TriedAsText(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
    }

    @Override
    public void begin(List<RuleDefinition> rules, PeriodRange periods) {
        console.say("Thử trên các bài nộp kỳ %s của %s, theo định nghĩa %s. Không lưu gì."
                .formatted(periods, programme.code(), programme.version()));
        rules.forEach(rule -> console.say("  %s — %s. Thử ở mức: %s."
                .formatted(
                        rule.id(),
                        WORDS.of(rule.grading()),
                        WORDS.of(rule.grading().gravest()))));
    }

    @Override
    public void show(Period period, List<Tried> submissions) {
        var found = submissions.stream().filter(TriedAsText::isTold).toList();
        long returned = found.stream().filter(Tried::isNewlyReturned).count();
        console.say("");
        console.say("%s: %d bài nộp, %d bài vướng quy tắc, %d bài đã nhận sẽ bị trả lại"
                .formatted(
                        period.label(),
                        submissions.size(),
                        found.stream().filter(t -> !t.findings().isEmpty()).count(),
                        returned));
        found.forEach(this::show);
    }

    private static boolean isTold(Tried tried) {
        return !tried.findings().isEmpty() || tried.isReturnedByOthers() || tried.isNewlyAccepted();
    }

    private void show(Tried tried) {
        var submission = tried.submission();
        console.say("  %s — %s, biên nhận %d, %s%s: %d phát hiện"
                .formatted(
                        outcome(tried),
                        unit(tried),
                        submission.receipt(),
                        SafeLine.of(submission.arrival().fileName().value()),
                        standing(tried),
                        tried.findings().size()));
        tried.findings()
                .forEach(finding -> console.say("      "
                        + FindingText.of(finding.severity(), finding.message().vi())));
    }

    private String unit(Tried tried) {
        return tried.unit()
                .map(code ->
                        code + " " + programme.unit(code).map(Unit::shortName).orElse(""))
                .orElse("chưa rõ đơn vị")
                .strip();
    }

    private static String outcome(Tried tried) {
        if (tried.isNewlyReturned()) {
            return "✖ SẼ BỊ TRẢ LẠI";
        }
        if (tried.isReturnedByOthers()) {
            return "✖ SẼ BỊ TRẢ LẠI VÌ QUY TẮC KHÁC";
        }
        if (tried.isNewlyAccepted()) {
            return "✔ TRƯỚC TRẢ LẠI, NAY ĐẠT";
        }
        if (tried.fails()) {
            return "✖ VẪN TRẢ LẠI";
        }
        boolean warned = tried.findings().stream().map(Finding::severity).anyMatch(Severity.WARNING::equals);
        return warned ? "⚠ CÓ CẢNH BÁO" : "· CÓ GHI CHÚ";
    }

    /** What no longer counts is marked. */
    private static String standing(Tried tried) {
        return tried.counts()
                ? ""
                : switch (tried.standing()) {
                    case Standing.Superseded _ -> " (đã có bài thay thế, không tính)";
                    case Standing.Returned _ -> " (đã trả lại, không tính)";
                    case Standing.Withdrawn _ -> " (đơn vị đã rút, không tính)";
                    case Standing.SentBack _ -> " (tỉnh đã gửi trả, không tính)";
                    case Standing.Held _ -> " (gửi sau khi khoá sổ, chưa tính)";
                    case Standing.Pending _, Standing.Counts _ -> "";
                };
    }

    @Override
    public void end(TriedTotals totals) {
        console.say("");
        new TextTable(List.of("Quy tắc", "Mức thử", "Bài nộp", "Đơn vị", "Phát hiện", "Sẽ bị trả lại"))
                .rows(totals.rules().stream().map(TriedAsText::row).toList())
                .print(console);
        console.say("Đã thử %d bài nộp; %d bài vướng quy tắc, trong đó %d bài đang được tính."
                .formatted(
                        totals.count(TriedTotals.Kind.TRIED),
                        totals.count(TriedTotals.Kind.FOUND),
                        totals.count(TriedTotals.Kind.FOUND_COUNTING)));
        console.say("%d bài đã nhận sẽ bị trả lại, trong đó %d bài đang được tính."
                .formatted(
                        totals.count(TriedTotals.Kind.NEWLY_RETURNED),
                        totals.count(TriedTotals.Kind.NEWLY_RETURNED_COUNTING)));
        others(totals);
    }

    private static List<String> row(TriedTotals.OfRule rule) {
        return List.of(
                rule.rule().id(),
                WORDS.of(rule.rule().grading().gravest()),
                Integer.toString(rule.submissions()),
                Integer.toString(rule.units()),
                Integer.toString(rule.findings()),
                Integer.toString(rule.newlyReturned()));
    }

    private void others(TriedTotals totals) {
        int returned = totals.count(TriedTotals.Kind.RETURNED_BY_OTHERS);
        if (returned > 0) {
            console.say("Ngoài ra, định nghĩa này trả lại %d bài đã nhận vì quy tắc khác, không phải quy tắc đang thử."
                    .formatted(returned));
        }
        int accepted = totals.count(TriedTotals.Kind.NEWLY_ACCEPTED);
        if (accepted > 0) {
            console.say("Theo định nghĩa này, %d bài đã trả lại nay đạt.".formatted(accepted));
        }
    }
}
