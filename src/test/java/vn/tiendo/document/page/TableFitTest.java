package vn.tiendo.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.LetterWidths;

class TableFitTest {

    private static final double TEXT_WIDTH = 461;

    @Test
    void keepsTheSharesWhereEverythingFits() {
        var fit = body(List.of(1.0, 3.0), "a", "b");

        assertThat(fit.size()).isEqualTo(12);
        assertThat(fit.widths()).containsExactly(TEXT_WIDTH / 4, TEXT_WIDTH * 3 / 4);
    }

    @Test
    void makesNoColumnNarrowerThanItsLongestWord() {
        var fit = body(List.of(1.0, 50.0, 50.0), "123.456.789.012", "b", "c");

        assertThat(fit.widths().getFirst()).isGreaterThan(LetterWidths.of("123.456.789.012", fit.size(), true));
        assertThat(sum(fit)).isCloseTo(TEXT_WIDTH, Offset.offset(0.01));
    }

    @Test
    void leavesANameRoomToBeReadInAFewLines() {
        String name = "Ban Quản lý dự án đầu tư xây dựng";

        var fit = body(List.of(1.0, 50.0, 50.0), name, "b", "c");

        assertThat(fit.widths().getFirst()).isGreaterThan(LetterWidths.of(name, fit.size(), false) / 3);
    }

    @Test
    void writesSmallerWhereItWouldNotFitOtherwise() {
        var fit = body(
                Collections.nCopies(8, 1.0),
                Collections.nCopies(8, "123.456.789").toArray(String[]::new));

        assertThat(fit.size()).isLessThan(12);
        assertThat(fit.widths().getFirst()).isGreaterThan(LetterWidths.of("123.456.789", fit.size(), true));
    }

    @Test
    void letsAWordBeBrokenThatIsLongerThanAnyReaderWantsAColumn() {
        assertThat(body(List.of(1.0, 1.0), "x".repeat(10_000), "b").widths())
                .containsExactly(TEXT_WIDTH / 2, TEXT_WIDTH / 2);
    }

    @Test
    void printsAnAppendixUprightAcrossOrOnA3AsItsColumnsNeed() {
        assertThat(appendix(4, "123.456").format()).isEqualTo(TableFit.Format.UPRIGHT);
        assertThat(appendix(11, "123.456.789").format()).isEqualTo(TableFit.Format.ACROSS);
        assertThat(appendix(26, "123.456").format()).isEqualTo(TableFit.Format.LARGE);
    }

    @Test
    void writesNeverSmallerThanCanBeRead() {
        assertThat(appendix(100, "123.456").size()).isEqualTo(6.5);
    }

    @Test
    void writesSomewhatSmallerWhereThatSparesAPageWithHardlyAnythingOnIt() {
        assertThat(ofRows(20).size()).isEqualTo(10.5);
        assertThat(ofRows(33).size()).isLessThan(10.5);
        assertThat(ofRows(55).size()).isEqualTo(10.5);
    }

    private static TableFit ofRows(int rows) {
        var needs = needs("a");
        for (int i = 0; i < rows; i++) {
            needs.row(List.of(CellContent.words("b")));
        }
        return TableFit.appendix(needs, List.of(10.0));
    }

    private static double sum(TableFit fit) {
        return fit.widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static TableFit body(List<Double> shares, String... cells) {
        return TableFit.body(needs(cells), shares);
    }

    private static TableFit appendix(int columns, String cell) {
        var needs = needs(Collections.nCopies(columns, cell).toArray(String[]::new));
        return TableFit.appendix(needs, Collections.nCopies(columns, 10.0));
    }

    private static ColumnNeeds needs(String... cells) {
        var needs = ColumnNeeds.of(new Heading(Collections.nCopies(cells.length, List.of("A"))), Numerals.VIETNAMESE);
        needs.row(List.of(cells).stream().map(CellContent::words).toList());
        return needs;
    }
}
