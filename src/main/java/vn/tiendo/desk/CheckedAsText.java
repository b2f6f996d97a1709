package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.tiendo.programme.Programme;
import vn.tiendo.run.TableSeen;
import vn.tiendo.run.TrialRun;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Timeliness;
import vn.tiendo.validation.Verdict;

/** Answers in sentences, for people. */
final class CheckedAsText implements CheckedAnswer {

    private final Console console;
    private final MoveWords words;

    CheckedAsText(Console console, Programme programme) {
        this.console = console;
        this.words = new MoveWords(programme);
    }

    @Override
    public void show(Path file, TrialRun.Answer answer) {
        var checked = answer.checked();
        console.say("%s  %s — đơn vị %s, kỳ %s"
                .formatted(
                        status(checked.verdict().status()),
                        SafeLine.of(file.toString()),
                        checked.unit().map(Object::toString).orElse("chưa rõ"),
                        checked.period().map(Object::toString).orElse("chưa rõ")));
        if (!answer.tables().isEmpty()) {
            console.say("   Đã đọc (read): "
                    + answer.tables().stream().map(CheckedAsText::read).collect(Collectors.joining("; ")));
        }
        if (!answer.reasons().isEmpty()) {
            console.say("   " + reasons(answer));
        }
        answer.ifSentNow()
                .filter(time -> !(time instanceof Timeliness.InTime))
                .ifPresent(time -> console.say("   ◷ Nếu gửi lúc này (if sent now): "
                        + words.sentence(time).vi()));
        checked.verdict()
                .findings()
                .forEach(finding -> console.say("   "
                        + FindingText.of(finding.severity(), finding.message().vi())));
    }

    private static String reasons(TrialRun.Answer answer) {
        long strays = answer.reasons().stream()
                .filter(reason -> reason.ordinal().isEmpty())
                .count();
        long apt = answer.reasons().size() - strays;
        String told = "Giải trình đọc được (reasons read): %d ứng với cảnh báo".formatted(apt);
        return strays == 0
                ? told
                : told + ", %d không còn ứng với cảnh báo nào, vẫn được lưu khi nộp".formatted(strays);
    }

    private static String read(TableSeen table) {
        String absent = table.absent().isEmpty() ? "" : " (không thấy: " + String.join(", ", table.absent()) + ")";
        return "%s %d dòng%s".formatted(table.table(), table.rows(), absent);
    }

    private static String status(Verdict.Status status) {
        return switch (status) {
            case ACCEPTED -> "✔ ĐẠT";
            case ACCEPTED_WITH_WARNINGS -> "⚠ ĐẠT, CÓ CẢNH BÁO";
            case REJECTED -> "✖ TRẢ LẠI";
        };
    }
}
