package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.programme.load.Programmes;

/** Choices that matching by letters without accents would take for one another. */
class ChoicesAlikeTest {

    private final MemberFinder members =
            new MemberFinder(Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), _ -> {}));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d|d",
                "đ|đ",
                "D|d",
                "Đ|đ",
                "đ)|đ",
                "(d)|d",
                "d.|d",
                "\u00d0|đ", // the Icelandic letter, as some keyboards and old files have it
                "\u0189|đ",
                "d\u0335|",
                "Bo tri von|d",
                "nguyen nhan khac|đ",
                "KHÁC|đ",
                "đ – Nguyên nhân khác|đ",
                "Đ: nguyên nhân khác|đ",
                "d - Bố trí vốn|d",
                "d - Bo tri von|d",
                "d - Nguyen nhan khac|đ",
                "đ (khác)|đ",
                "a) Thủ tục đầu tư|a",
                "(a) Thủ tục|a",
                "b. GPMB|b",
                "b/ Giải phóng mặt bằng|b",
            })
    void areToldApartByTheirStrokeAndOtherwiseFoundAsEver(String text, String reason) {
        assertThat(members.named("delay_reason", text).orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e",
                "dd",
                "b d",
                "a - Bố trí vốn",
                "d - Nguyên nhân khác",
                "đ - Bố trí vốn",
                "b - chưa rõ",
                "a - b",
                "a (Thủ tục đầu tư và GPMB)"
            })
    void areNotFoundByWhatNamesNone(String text) {
        assertThat(members.named("delay_reason", text)).isEmpty();
    }

    @Test
    void nameAColumnsMembersTheSameWay() {
        assertThat(members.inDimension("delay_reason", "Đ")).contains("đ");
        assertThat(members.inDimension("delay_reason", "D")).contains("d");
    }
}
