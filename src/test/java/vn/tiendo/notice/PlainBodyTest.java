package vn.tiendo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBodyTest {

    @Test
    void partsLinesAtSpacesBefore78Characters() {
        var text = new PlainBody().say("Báo cáo tháng bị trả lại ".repeat(20)).toString();

        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 78);
        assertThat(text.lines().limit(5)).allMatch(line -> line.length() > 60);
    }

    @Test
    void leavesAWordWholeThatIsLongerThanALine() {
        String address = "https://tiendo.example/" + "a".repeat(90);

        var text = new PlainBody().say("Xem " + address + " nhé").toString();

        assertThat(text.lines()).containsExactly("Xem", address, "nhé");
    }

    @Test
    void goesOnUnderTheTextOfAnItem() {
        var text = new PlainBody().item(" 1. ", "chữ ".repeat(30)).toString();

        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("    chữ"));
    }

    @Test
    void setsFactsOneUnderTheOther() {
        var text = new PlainBody()
                .facts(List.of(List.of("Số", "12"), List.of("Nhận lúc", "09:00")))
                .toString();

        assertThat(text.lines()).containsExactly("  Số:        12", "  Nhận lúc:  09:00");
    }

    @Test
    void showsNoneOfTheCharactersThatAreNotSeen() {
        var text = new PlainBody().say("một\u202Ehai\u0007ba\u200B\rbốn\nnăm").toString();

        assertThat(text).isEqualTo("một hai ba bốn năm\n");
    }
}
