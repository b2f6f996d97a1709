package vn.tiendo.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;

/** No column is narrower than its longest word. */
class ColumnNeedsTest {

    private static final int PAGE = 9_241;

    @Test
    void givesColumnsTheSharesThatTheyWantWhereThereIsRoom() {
        var fit = needs("A", "B", "C").fit(List.of(1, 2, 1), 8_000, 12, 8);

        assertThat(fit.widths()).containsExactly(2_000, 4_000, 2_000);
        assertThat(fit.points()).isEqualTo(12);
    }

    @Test
    void takesFromOthersWhatALongWordNeeds() {
        var fit = needs("Nghiêng-ngả-nghiêng", "B", "C").fit(List.of(1, 20, 20), PAGE, 12, 8);

        assertThat(fit.widths().getFirst()).isGreaterThan(2_000);
        assertThat(fit.widths().get(1)).isCloseTo(fit.widths().get(2), within(1));
        assertThat(fit.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PAGE);
    }

    @Test
    void countsTheNumbersOfItsRowsAsWords() {
        var needs = needs("A", "B").row(List.of(CellContent.whole(1), CellContent.whole(1_234_567_890_123L)));

        assertThat(needs.fit(List.of(9, 1), PAGE, 12, 8).widths().getLast()).isGreaterThan(2_000);
    }

    @Test
    void makesLettersSmallerWhereWordsWouldNotFit() {
        var names = Collections.nCopies(12, "Nghiêng").toArray(String[]::new);

        var fit = needs(names).fit(Collections.nCopies(12, 1), PAGE, 12, 7);

        assertThat(fit.points()).isBetween(7, 11);
    }

    @Test
    void letsNoSingleWordTakeMoreThanAThird() {
        var fit = needs("x".repeat(500), "B").fit(List.of(1, 9), 9_000, 12, 8);

        assertThat(fit.widths()).containsExactly(3_000, 6_000);
    }

    @Test
    void givesRoomToALongTextSoThatItBecomesNoColumnOfSingleWords() {
        var owner = CellContent.words("Ban QLDA và phát triển quỹ đất thành phố Điện Biên Phủ");
        var needs = needs("A", "B").row(List.of(owner, CellContent.whole(1)));

        assertThat(needs.fit(List.of(1, 30), PAGE, 9, 8).widths().getFirst()).isBetween(1_000, 1_800);
    }

    private static ColumnNeeds needs(String... names) {
        var heading = new Heading(Arrays.stream(names).map(List::of).toList());
        return new ColumnNeeds(Numerals.VIETNAMESE, names.length).heading(heading);
    }
}
