package vn.tiendo.officer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.officer.WrittenWords.Part;

/** Officers write plain text, as anybody types it. */
class WrittenWordsTest {

    @Test
    void arePartedByBlankLinesAndByPoints() {
        var words = new WrittenWords(
                "\uFEFFKết quả khá.\r\nTiếp tục phát huy.  \r\n\r\n\r\n- Một\r\n  dòng nữa\r\n– hai\t\r\n\r\nHết.");

        assertThat(words.text()).isEqualTo("Kết quả khá.\nTiếp tục phát huy.\n\n- Một\ndòng nữa\n– hai\n\nHết.");
        assertThat(words.parts())
                .extracting(part -> (part.point() ? "- " : "") + part.words())
                .containsExactly("Kết quả khá. Tiếp tục phát huy.", "- Một dòng nữa", "- hai", "Hết.");
    }

    @Test
    void areKnownByTheirPlacesInTheWholeText() {
        var words = new WrittenWords("Một.\nHai.\n\n- ba\nbốn\n\nNăm");

        assertThat(words.parts())
                .allSatisfy(part -> assertThat(words.text().substring(part.begins(), part.ends()))
                        .isEqualToNormalizingWhitespace(part.words()))
                .extracting(Part::begins)
                .containsExactly(0, 13, 21);
    }

    @Test
    void askForTheirPointsElseForTheirParagraphs() {
        assertThat(new WrittenWords("Yêu cầu:\n- rà soát\n- báo cáo\n- rà soát").items())
                .containsExactly("rà soát", "báo cáo");
        assertThat(new WrittenWords("Rà soát.\n\nBáo cáo.").items()).containsExactly("Rà soát.", "Báo cáo.");
        assertThat(WrittenWords.NONE.items()).isEmpty();
    }

    @Test
    void areRefusedWhereSomethingInThemIsNotSeen() {
        assertThat(WrittenWords.fault("một\u0007")).contains(new WrittenWords.Fault.Hidden(1, "U+0007"));
        assertThat(WrittenWords.fault("một\n\n\n\nhai\u202E")).contains(new WrittenWords.Fault.Hidden(5, "U+202E"));
        assertThat(WrittenWords.fault("\n\u200Bmột")).contains(new WrittenWords.Fault.Hidden(2, "U+200B"));
        assertThat(WrittenWords.fault("một\uE000")).contains(new WrittenWords.Fault.Hidden(1, "U+E000"));
        assertThat(WrittenWords.fault("\uFEFFmột\u00A0hai\tba\r\n")).isEmpty();
    }

    @Test
    void areRefusedWhereThereAreTooMany() {
        assertThat(WrittenWords.fault("a".repeat(WrittenWords.LONGEST))).isEmpty();
        assertThat(WrittenWords.fault("a".repeat(WrittenWords.LONGEST + 1)))
                .contains(new WrittenWords.Fault.TooLong(WrittenWords.LONGEST + 1));
        assertThat(new WrittenWords(" \n\t \n").isEmpty()).isTrue();
    }
}
