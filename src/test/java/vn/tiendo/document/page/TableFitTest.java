package vn.tiendo.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.LetterWidths;

class TableFitTest {

    private static final double TEXT_WIDTH = 462;

    @Test
    void keepsTheSharesWhereAllWordsFit() {
        var fit = fit(List.of(1, 3), "a", "b");

        assertThat(fit.size()).isEqualTo(12);
        assertThat(fit.widths()).containsExactly(TEXT_WIDTH / 4, TEXT_WIDTH * 3 / 4);
    }

    @Test
    void makesNoColumnNarrowerThanItsLongestWord() {
        var fit = fit(List.of(1, 50, 50), "123.456.789.012", "b", "c");

        assertThat(fit.widths().getFirst()).isGreaterThan(LetterWidths.of("123.456.789.012", fit.size(), true));
        assertThat(sum(fit)).isCloseTo(TEXT_WIDTH, Offset.offset(0.01));
    }

    @Test
    void writesSmallerWhereWordsWouldNotFitOtherwise() {
        var shares = IntStream.range(0, 9).mapToObj(i -> 1).toList();
        String[] cells = IntStream.range(0, 9).mapToObj(i -> "123.456.789").toArray(String[]::new);

        var fit = fit(shares, cells);

        assertThat(fit.size()).isLessThan(12);
        assertThat(fit.widths().getFirst()).isGreaterThan(LetterWidths.of("123.456.789", fit.size(), true));
    }

    @Test
    void letsAWordBeBrokenThatIsLongerThanAnyReaderWantsAColumn() {
        var fit = fit(List.of(1, 1), "x".repeat(10_000), "b");

        assertThat(fit.widths()).containsExactly(TEXT_WIDTH / 2, TEXT_WIDTH / 2);
    }

    private static double sum(TableFit fit) {
        return fit.widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static TableFit fit(List<Integer> shares, String... cells) {
        var heading = new Heading(shares.stream().map(_ -> List.of("A")).toList());
        var line = new Block.Line(
                CellLook.BODY, List.of(cells).stream().map(CellContent::words).toList());
        var table = new Block.Table("", "", heading, shares, List.of(line), List.of());
        return TableFit.of(table, Numerals.VIETNAMESE);
    }
}
