package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.report.word.GivenReasons;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.UnitStanding;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.adjust.Adjustment;

/**
 * What is behind the totals, submission by submission, with receipts and ids of rules: for whoever looks into it. Readers
 * have it in {@link ReaderNotes}.
 */
final class Footnotes {

    private final Consolidation consolidation;
    private final ReportNames names;
    private final List<UnitStanding> standings;

    Footnotes(Consolidation consolidation) {
        this.consolidation = consolidation;
        this.names = new ReportNames(consolidation.programme());
        this.standings = UnitStanding.all(consolidation);
    }

    /** Sentences, without numbers before them. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        missing(sentences);
        nil(sentences);
        unchecked(sentences);
        for (UnitStanding standing : standings) {
            about(standing, sentences);
        }
        unexplained(sentences);
        exempted(sentences);
        adjusted(sentences);
        leftOut(sentences);
        return List.copyOf(sentences);
    }

    private void missing(List<String> sentences) {
        var missing = consolidation.coverage().missing();
        if (!missing.isEmpty()) {
            sentences.add("Chưa có trong số liệu tổng hợp (" + missing.size() + " đơn vị): " + names.units(missing)
                    + ". Các số tổng chưa gồm phần của các đơn vị này.");
        }
    }

    private void nil(List<String> sentences) {
        var nil = consolidation.coverage().nil();
        if (!nil.isEmpty()) {
            sentences.add("Báo cáo không phát sinh (" + nil.size() + " đơn vị): " + names.units(nil)
                    + ". Các đơn vị này được tính là đã báo cáo.");
        }
    }

    /** What was received and could not be checked by the instant of the report. */
    private void unchecked(List<String> sentences) {
        var pending = consolidation.submissions().stream()
                .filter(submission -> submission.state().equals("pending"))
                .toList();
        if (!pending.isEmpty()) {
            sentences.add("Đã nhận mà chưa kiểm tra xong (" + pending.size() + " bài nộp), chưa có trong số liệu: "
                    + pending.stream()
                            .map(line -> line.unit().map(names::unit).orElse("không rõ đơn vị") + " (biên nhận "
                                    + line.receipt() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** Warnings of what counts for which nobody has given a reason yet. */
    private void unexplained(List<String> sentences) {
        var warned = standings.stream()
                .filter(s -> s.state() == UnitStanding.State.WARNED)
                .toList();
        var open =
                warned.stream().filter(s -> GivenReasons.open(s.findings()) > 0).toList();
        if (!open.isEmpty()) {
            long of = warned.stream().mapToLong(s -> s.count(Severity.WARNING)).sum();
            long without = open.stream()
                    .mapToLong(s -> GivenReasons.open(s.findings()))
                    .sum();
            sentences.add("Chưa giải trình: " + without + "/" + of + " cảnh báo, của "
                    + open.stream()
                            .map(s -> who(s) + " (" + GivenReasons.open(s.findings()) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** What was decided not to bind somebody is neither an error nor a warning, and yet no secret. */
    private void exempted(List<String> sentences) {
        var decisions = new TreeMap<String, List<String>>();
        for (UnitStanding standing : standings) {
            if (standing.submission().filter(s -> s.counts()).isPresent()) {
                standing.findings()
                        .forEach(f -> f.exemption()
                                .ifPresent(why -> decisions
                                        .computeIfAbsent("[" + f.rule() + "] theo " + why, _ -> new ArrayList<>())
                                        .add(who(standing))));
            }
        }
        decisions.forEach((decision, whose) -> sentences.add(whose.size() + " cảnh báo được miễn " + decision + " ("
                + String.join(", ", new LinkedHashSet<>(whose)) + ")."));
    }

    /** What of the totals the province added itself. */
    private void adjusted(List<String> sentences) {
        var counting = consolidation.adjusted().entries().stream()
                .filter(line -> line.standing() == Adjustment.Standing.COUNTS)
                .count();
        long waiting = consolidation.adjusted().entries().stream()
                .filter(line -> line.standing() == Adjustment.Standing.NO_ROW)
                .count();
        if (counting + waiting > 0) {
            sentences.add("Điều chỉnh của tỉnh: " + counting + " lần có trong các số tổng"
                    + (waiting == 0 ? "" : ", " + waiting + " lần chưa tính vì không còn dòng trong bài được tính")
                    + "; từng lần và phần của nó trong mỗi số tổng ở trang “"
                    + new AdjustmentsSheet(consolidation).name()
                    + "”.");
        }
    }

    /** What counts at another unit, and so not here. */
    private void leftOut(List<String> sentences) {
        var rows = consolidation.adjusted().entries().stream()
                .filter(line -> line.standing() == Adjustment.Standing.LEAVES_OUT)
                .map(line -> names.unit(line.entry().figure().unit()) + " "
                        + line.entry().figure().subject() + " (quyết định số "
                        + line.entry().decision().orElseThrow() + ")")
                .distinct()
                .toList();
        if (!rows.isEmpty()) {
            sentences.add("Không tính " + rows.size() + " dòng vì đã tính ở đơn vị khác: " + String.join(", ", rows)
                    + ". Các trang liệt kê từng dòng vẫn ghi như đơn vị gửi.");
        }
    }

    private void about(UnitStanding standing, List<String> sentences) {
        switch (standing.state()) {
            case RETURNED -> sentences.add(returned(standing));
            case WARNED -> sentences.add(warned(standing));
            case SUPERSEDED -> sentences.add(superseded(standing));
            case WITHDRAWN, SENT_BACK, HELD -> sentences.add(moved(standing));
            case RECEIVED, NIL, PENDING, NOT_SENT -> {}
        }
    }

    private String returned(UnitStanding standing) {
        return who(standing) + ": trả lại tệp " + file(standing) + ", " + standing.count(Severity.ERROR) + " lỗi"
                + rules(standing, Severity.ERROR) + ".";
    }

    /** Who moved it, when and why; or since when it is held. */
    private String moved(UnitStanding standing) {
        var words = new MoveWords(consolidation.programme());
        String what = standing.submission()
                .map(line -> words.sentence(line.standing()).vi() + cells(line.standing()))
                .orElse("");
        return who(standing) + ": tệp " + file(standing) + ". " + what;
    }

    private static String cells(vn.tiendo.submission.Standing standing) {
        if (!(standing instanceof vn.tiendo.submission.Standing.SentBack(var move))
                || move.cells().isEmpty()) {
            return "";
        }
        return move.cells().stream()
                .map(cell -> cell.sheet() + ", ô " + cell.cell() + ": " + cell.reason())
                .collect(Collectors.joining("; ", " Các ô: ", "."));
    }

    private String warned(UnitStanding standing) {
        return who(standing) + ": đã nhận, " + standing.count(Severity.WARNING) + " cảnh báo"
                + rules(standing, Severity.WARNING) + "; " + GivenReasons.told(standing.findings()) + ".";
    }

    private String superseded(UnitStanding standing) {
        var later = standings.stream()
                .filter(s -> s.unit().equals(standing.unit()))
                .flatMap(s -> s.submission().stream())
                .filter(SubmissionLine::counts)
                .findFirst();
        String by =
                later.map(s -> "bản gửi lại (biên nhận số " + s.receipt() + ")").orElse("bản gửi sau");
        return who(standing) + ": " + correction(standing.submission(), later) + "; tệp " + file(standing)
                + " thay bằng " + by + ".";
    }

    /** Not every file that is sent again corrects a figure: most bring the reasons that were asked for. */
    private static String correction(Optional<SubmissionLine> before, Optional<SubmissionLine> after) {
        var correction = before.flatMap(SubmissionLine::correction).orElse(Correction.NONE);
        if (correction.figures()) {
            return "số liệu đã được đính chính";
        }
        boolean explained = after.map(SubmissionLine::explained).orElse(0L)
                > before.map(SubmissionLine::explained).orElse(0L);
        if (explained) {
            return "đã bổ sung giải trình, số liệu không đổi";
        }
        return correction.words() ? "đã sửa phần chữ, số liệu không đổi" : "đã gửi lại, số liệu không đổi";
    }

    private String who(UnitStanding standing) {
        return standing.unit().map(this::name).orElse("Không rõ đơn vị");
    }

    private String name(UnitCode unit) {
        return names.shortUnit(unit);
    }

    private static String file(UnitStanding standing) {
        return standing.submission()
                .map(s -> "“" + s.file() + "” (biên nhận số " + s.receipt() + ")")
                .orElse("");
    }

    private static String rules(UnitStanding standing, Severity severity) {
        var ids = new TreeSet<String>();
        standing.findings().stream().filter(f -> f.severity() == severity).forEach(f -> ids.add(f.rule()));
        return ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
    }
}
