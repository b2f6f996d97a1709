package vn.tiendo.desk;

import java.util.List;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Unit;
import vn.tiendo.run.FindingChange;
import vn.tiendo.run.Rejudged;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.submission.State;

/** A judgement beside the one that was told, in sentences. */
record RejudgedAsText(Console console, Programme programme) {

    void show(Rejudged judged) {
        var submission = judged.submission();
        var decision = submission.decision().orElseThrow();
        console.say("Biên nhận %d — %s, %s, %s"
                .formatted(
                        submission.receipt(),
                        unit(decision),
                        decision.period().map(Object::toString).orElse("chưa rõ kỳ"),
                        SafeLine.of(submission.arrival().fileName().value())));
        console.say("Đã báo %s: %s, theo định nghĩa %s"
                .formatted(
                        Vietnamese.time(decision.decidedAt()), state(decision.state()), decision.definitionVersion()));
        console.say(
                "Xét lại: %s, theo định nghĩa %s. Không lưu gì.".formatted(state(judged.state()), judged.version()));
        var changes = judged.changes();
        changes.forEach(change -> console.say("   " + line(change)));
        console.say(counted(changes));
    }

    private String unit(Decision decision) {
        return decision.unit()
                .map(code ->
                        code + " " + programme.unit(code).map(Unit::shortName).orElse(""))
                .orElse("chưa rõ đơn vị")
                .strip();
    }

    private static String line(FindingChange change) {
        return switch (change) {
            case FindingChange.Same(var finding) -> "= " + text(finding);
            case FindingChange.Added(var finding) -> "+ MỚI        " + text(finding);
            case FindingChange.Gone(var finding) -> "- KHÔNG CÒN  " + text(finding);
            case FindingChange.Changed(var before, var after) ->
                "~ ĐỔI        " + text(after) + "\n                trước: " + text(before);
        };
    }

    private static String text(KeptFinding finding) {
        return FindingText.of(Severity.valueOf(finding.severity()), finding.messageVi());
    }

    private static String counted(List<FindingChange> changes) {
        return "%d như cũ, %d mới, %d đổi, %d không còn"
                .formatted(
                        count(changes, FindingChange.Same.class),
                        count(changes, FindingChange.Added.class),
                        count(changes, FindingChange.Changed.class),
                        count(changes, FindingChange.Gone.class));
    }

    private static long count(List<FindingChange> changes, Class<? extends FindingChange> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }

    private static String state(State state) {
        return switch (state) {
            case ACCEPTED -> "✔ đạt";
            case ACCEPTED_WITH_WARNINGS -> "⚠ đạt, có cảnh báo";
            case REJECTED -> "✖ trả lại";
            case PENDING -> "… chờ kiểm tra";
        };
    }
}
