package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.submission.finding.CellCount;

/** One quiet line says what became of a workbook's cells, where that is known. */
class CellsRemarkTest {

    private static SenderAnswer with(Optional<CellCount> cells) {
        return new SenderAnswer(
                new FileName("a.xlsx"),
                Optional.of(1L),
                Optional.empty(),
                Optional.empty(),
                State.ACCEPTED,
                List.of(),
                new SenderAnswer.Beside(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), cells));
    }

    @Test
    void saysHowManyCellsWereReadInTheLanguageOfTheReader() {
        var answer = with(Optional.of(new CellCount(1_308, 178, 0)));

        assertThat(Remarks.in(Locale.of("vi")).cells(answer))
                .contains("1.486 ô có dữ liệu: 1.308 đã đọc, 178 là tiêu đề, tổng, nhóm, ghi chú.");
        assertThat(Remarks.in(Locale.ENGLISH).cells(answer))
                .contains("1,486 cells hold something: 1,308 read, 178 titles, totals, groups and notes.");
    }

    @Test
    void saysHowManyWereNotAndThatTheyAreListed() {
        var answer = with(Optional.of(new CellCount(308, 172, 6)));

        assertThat(Remarks.in(Locale.of("vi")).cells(answer).orElseThrow()).endsWith("6 không đọc (nêu ở dưới).");
        assertThat(Remarks.in(Locale.ENGLISH).cells(answer).orElseThrow()).endsWith("6 not read (told below).");
    }

    @Test
    void saysNothingOfSubmissionsFromBeforeItWasKept() {
        assertThat(Remarks.in(Locale.of("vi")).cells(with(Optional.empty()))).isEmpty();
    }
}
