package vn.tiendo.desk.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Senders;

/** How complete a total is, in a line: what is as it should be is not spoken of. */
class CoverageWordsTest {

    private static final UnitCode CITY = new UnitCode("094");
    private static final UnitCode TOWN = new UnitCode("095");
    private static final UnitCode DISTRICT = new UnitCode("097");
    private static final Programme PROGRAMME = Programmes.load(Path.of("jobs")).getFirst();

    @Test
    void saysWhoIsMissingHowLongOverdueAndWhoSentWhatDoesNotCount() {
        var senders = senders(List.of(CITY, TOWN), List.of(), List.of(TOWN, DISTRICT), Map.of(), 3);

        assertThat(told(Language.VI, new Coverage(senders, share(98, 100), share(7, 8))))
                .isEqualTo(
                        "Mức độ đầy đủ: 1/3 đơn vị, 98 % kế hoạch; 87,5 % số liệu bắt buộc; chưa có báo cáo của: TX Mường"
                                + " Lay, H. Mường Chà (quá hạn 3 ngày làm việc), trong đó đã gửi mà không được tính: TX Mường Lay");
    }

    @Test
    void tellsWhoHasNothingToReportFromWhoSaidNothingAndWhoWasLate() {
        var senders = senders(List.of(CITY, TOWN, DISTRICT), List.of(TOWN), List.of(), Map.of(CITY, 2, DISTRICT, 5), 9);

        assertThat(told(Language.EN, new Coverage(senders, Optional.empty(), share(8, 8))))
                .isEqualTo(
                        "Coverage: 3/3 units; late: 2 unit(s), by 5 working day(s) at most; nothing to report: TX Mường Lay");
    }

    @Test
    void saysNothingMoreWhereAllIsThere() {
        var senders = senders(List.of(CITY, TOWN, DISTRICT), List.of(), List.of(), Map.of(), 9);

        assertThat(told(Language.VI, new Coverage(senders, share(1, 1), share(8, 8))))
                .isEqualTo("Mức độ đầy đủ: 3/3 đơn vị, 100 % kế hoạch");
    }

    private static Senders senders(
            List<UnitCode> sent, List<UnitCode> nil, List<UnitCode> missing, Map<UnitCode, Integer> late, int overdue) {
        return new Senders(List.of(CITY, TOWN, DISTRICT), sent, nil, missing, late, overdue);
    }

    private static Optional<Share> share(long part, long whole) {
        return Optional.of(new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    private static String told(Language language, Coverage coverage) {
        return new CoverageWords(DeskWords.of("console", language), PROGRAMME).of(coverage);
    }
}
