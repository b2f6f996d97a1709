package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Báo cáo tháng 6.xlsx, Báo cáo tháng 6.xlsx",
        "../../etc/passwd, passwd",
        "'C:\\Users\\a\\b.xls', b.xls",
        "Ba\u0301o ca\u0301o.xls, Báo cáo.xls"
    })
    void keepsTheNameAndDropsTheFolders(String raw, String kept) {
        assertThat(new FileName(raw).value()).isEqualTo(kept);
    }

    @Test
    void dropsCharactersThatControlOrTurnText() {
        assertThat(new FileName("ab\u202Excod.\u0000\r\nxlsx\u2028").value()).isEqualTo("abxcod.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "a/", "\u200B"})
    void namesTheNameless(String raw) {
        assertThat(new FileName(raw).value()).isEqualTo("khong-ten");
    }

    @Test
    void shortensButKeepsTheExtension() {
        String name = new FileName("a".repeat(247) + "\uD83D\uDE00".repeat(30) + ".xlsx").value();

        assertThat(name).hasSize(254).endsWith("\uD83D\uDE00.xlsx").isEqualTo(new FileName(name).value());
    }
}
