package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.UnitStanding;
import vn.tiendo.report.word.WarningCounts;
import vn.tiendo.submission.adjust.Adjustment;

/** What a reader of the totals has to know, in words and counts: who is missing, what is doubtful, what was corrected. */
final class ReaderNotes {

    private final Consolidation consolidation;
    private final ReportNames names;
    private final List<UnitStanding> standings;

    ReaderNotes(Consolidation consolidation) {
        this.consolidation = consolidation;
        this.names = new ReportNames(consolidation.programme());
        this.standings = UnitStanding.all(consolidation);
    }

    /** Sentences, without numbers before them. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        units(sentences, consolidation.coverage().missing(), "chưa có trong số liệu tổng hợp");
        units(sentences, consolidation.coverage().nil(), "báo cáo không phát sinh, được tính là đã báo cáo");
        of(sentences, UnitStanding.State.PENDING, "có bài đã nhận mà chưa kiểm tra xong, chưa có trong số liệu");
        units(sentences, unsettled(UnitStanding.State.RETURNED), "đã gửi nhưng bị trả lại, chưa có bài khác được nhận");
        units(
                sentences,
                unsettled(UnitStanding.State.SENT_BACK),
                "được tỉnh gửi trả để sửa, chưa có bài khác được nhận");
        units(sentences, unsettled(UnitStanding.State.WITHDRAWN), "đã rút bài, chưa gửi bài mới");
        of(sentences, UnitStanding.State.HELD, "gửi sau khi kỳ khoá sổ, bài được giữ lại, chưa tính");
        sentAgain(sentences);
        sentences.addAll(new WarningCounts(consolidation, standings).sentences());
        exempted(sentences);
        adjusted(sentences);
        leftOut(sentences);
        return List.copyOf(sentences);
    }

    /** Where each of them is told in full; empty where no sheet does. */
    String where() {
        return consolidation.programme().report().sections().stream()
                .filter(section -> section.kind() == Kind.NOTES)
                .findFirst()
                .map(Section::sheet)
                .map(sheet -> "Chi tiết từng đơn vị, từng bài nộp ở trang “" + sheet + "”.")
                .orElse("");
    }

    private void units(List<String> sentences, List<UnitCode> units, String what) {
        if (!units.isEmpty()) {
            sentences.add(units.size() + " đơn vị " + what + ": " + names.units(units) + ".");
        }
    }

    private void of(List<String> sentences, UnitStanding.State state, String what) {
        units(sentences, units(state), what);
    }

    private List<UnitCode> units(UnitStanding.State state) {
        return standings.stream()
                .filter(standing -> standing.state() == state)
                .flatMap(standing -> standing.unit().stream())
                .distinct()
                .toList();
    }

    /** Of whom nothing else counts. */
    private List<UnitCode> unsettled(UnitStanding.State state) {
        return units(state).stream()
                .filter(consolidation.coverage().missing()::contains)
                .toList();
    }

    /** Not every file that is sent again corrects a figure. */
    private void sentAgain(List<String> sentences) {
        var again = units(UnitStanding.State.SUPERSEDED);
        if (again.isEmpty()) {
            return;
        }
        Set<UnitCode> corrected = standings.stream()
                .filter(standing -> standing.state() == UnitStanding.State.SUPERSEDED)
                .filter(standing -> standing.submission()
                        .flatMap(submission -> submission.correction())
                        .filter(Correction::figures)
                        .isPresent())
                .flatMap(standing -> standing.unit().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String how = corrected.isEmpty()
                ? "số liệu không đổi"
                : "trong đó " + corrected.size() + " đơn vị đính chính số liệu (" + names.units(List.copyOf(corrected))
                        + ")";
        sentences.add(again.size() + " đơn vị đã gửi bài thay bài trước, " + how + ".");
    }

    /** What was decided not to bind somebody. */
    private void exempted(List<String> sentences) {
        var exempted = standings.stream()
                .filter(standing ->
                        standing.submission().filter(s -> s.counts()).isPresent())
                .flatMap(standing -> standing.findings().stream())
                .filter(finding -> finding.exemption().isPresent())
                .toList();
        if (!exempted.isEmpty()) {
            long decisions = exempted.stream()
                    .map(finding -> finding.exemption().orElseThrow())
                    .distinct()
                    .count();
            sentences.add(exempted.size() + " cảnh báo được miễn theo " + decisions + " quyết định của tỉnh.");
        }
    }

    /** What of the totals the province added itself. */
    private void adjusted(List<String> sentences) {
        long counting = entries(Adjustment.Standing.COUNTS);
        long waiting = entries(Adjustment.Standing.NO_ROW);
        if (counting + waiting > 0) {
            sentences.add(counting + " lần điều chỉnh của tỉnh có trong các số tổng"
                    + (waiting == 0 ? "" : ", " + waiting + " lần chưa tính vì không còn dòng trong bài được tính")
                    + "; từng lần ở trang “" + new AdjustmentsSheet(consolidation).name() + "”.");
        }
    }

    /** What counts at another unit, and so not here. */
    private void leftOut(List<String> sentences) {
        long rows = consolidation.adjusted().entries().stream()
                .filter(line -> line.standing() == Adjustment.Standing.LEAVES_OUT)
                .map(line -> line.entry().figure().unit() + "/"
                        + line.entry().figure().subject())
                .distinct()
                .count();
        if (rows > 0) {
            sentences.add(rows + " dòng không tính vì đã tính ở đơn vị khác.");
        }
    }

    private long entries(Adjustment.Standing standing) {
        return consolidation.adjusted().entries().stream()
                .filter(line -> line.standing() == standing)
                .count();
    }
}
