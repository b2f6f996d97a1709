package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.content.Block;

/** What an officer wrote stands in the report, and is held against the figures that it quotes. */
class OfficerPlacesTest {

    private static final String BLOCK = "danh-gia";

    @Test
    void leavesThePlaceOpenWhereNobodyWrote() {
        assertThat(place(june("379.7")).written()).isEmpty();
    }

    @Test
    void saysWhatWasWrittenByWhomAndWhenInTheProvincesTime() {
        var written = written(june("379.7"), "Kết quả khá.\n\n- Một\n- Hai");

        assertThat(written.said())
                .containsExactly(
                        Block.Paragraph.of("Kết quả khá."),
                        new Block.Points(List.of(Block.Paragraph.of("Một"), Block.Paragraph.of("Hai"))));
        assertThat(written.by()).isEqualTo("Nguyễn Văn Tổng");
        assertThat(written.on()).isEqualTo("20/06/2025");
        assertThat(written.doubts()).isEmpty();
    }

    @Test
    void marksANumberThatIsAnotherNowAndSaysWhich() {
        var written = written(june("381.0"), "Đạt 37,97 % kế hoạch.\n\n- đã giải ngân 379,7 tỷ đồng");

        assertThat(written.said())
                .containsExactly(
                        Block.Paragraph.of("Đạt 37,97 % (*1) kế hoạch."),
                        new Block.Points(List.of(Block.Paragraph.of("đã giải ngân 379,7 tỷ đồng (*2)"))));
        assertThat(written.doubts())
                .extracting(doubt -> plain(doubt.told()))
                .containsExactly(
                        "(*1) Số 37,97 % trong đoạn này không còn đúng: nay là 38,10 %.",
                        "(*2) Số 379,7 tỷ đồng trong đoạn này không còn đúng: nay là 381,0 tỷ đồng.");
        assertThat(written.doubts().getFirst().now().map(OfficerPlacesTest::plain))
                .contains("38,10 %");
    }

    @Test
    void marksARepeatedNumberWhereverItStandsAndTellsOfItOnce() {
        var written = written(june("381.0"), "Đạt 37,97 %. Như vậy 37,97% là thấp; 37,97 % vẫn là thấp.");

        assertThat(written.said())
                .containsExactly(
                        Block.Paragraph.of("Đạt 37,97 % (*1). Như vậy 37,97% (*2) là thấp; 37,97 % (*1) vẫn là thấp."));
        assertThat(written.doubts()).hasSize(2);
    }

    @Test
    void leavesWhatNeverWasAFigureOfTheReport() {
        var written = written(june("381.0"), "Theo Nghị quyết, đạt trên 95,5 % và 379,7 triệu đồng; 12 phiên họp.");

        assertThat(written.doubts()).isEmpty();
    }

    @Test
    void marksAFigureThatTheReportDoesNotHaveAnyMore() {
        var quoted = june("379.7").quoted("Đạt 37,97 %.");
        var now = Told.of("2025-06").province("379.7", "", "", "").written(BLOCK, "Đạt 37,97 %.", quoted);

        assertThat(place(now).written().orElseThrow().doubts())
                .extracting(doubt -> plain(doubt.told()))
                .containsExactly("(*) Số 37,97 % trong đoạn này không còn đúng: báo cáo không còn số liệu như vậy.");
    }

    @Test
    void takesANumberForThatOfTheMemberWhichItsSentenceNames() {
        var before = twoAlike("30.0");
        String words = "Toàn tỉnh đạt 30,00 %. Mường Lay cũng đạt 30,00 %.";
        var now = twoAlike("31.0").written(BLOCK, words, before.quoted(words));

        assertThat(place(now).written().orElseThrow().said())
                .as("the province's stands, the unit's does not")
                .containsExactly(Block.Paragraph.of("Toàn tỉnh đạt 30,00 %. Mường Lay cũng đạt 30,00 % (*)."));
    }

    private static Told twoAlike(String unit) {
        return Told.of("2025-06").province("300", "1000", "", "").unit("095", unit, "100", "", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đạt 37,97 % kế hoạch                | dis_pct.value
            đạt 37,97% kế hoạch                 | dis_pct.value
            tăng 7,18 điểm phần trăm            | dis_pct.change
            tăng 7,18 điểm so với tháng trước   | dis_pct.change
            tháng trước 30,79 %                 | dis_pct.previous
            giải ngân 379,7 tỷ đồng             | dis_ytd.value
            giải ngân 379,7 tỷ.                 | dis_ytd.value
            kế hoạch 1.000,0 tỷ đồng            | plan.value
            kế hoạch 1000 tỷ đồng               | plan.value
            """)
    void knowsANumberHoweverItIsWritten(String words, String fact) {
        assertThat(june("379.7").quoted(words))
                .extracting(figure -> figure.fact())
                .containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngày 37,97
            mã 137,97 %
            37,97.5 %
            379,7 tỷđồng
            37,97 phần
            """)
    void knowsNoNumberInWhatOnlyLooksLikeOne(String words) {
        assertThat(june("379.7").quoted(words)).isEmpty();
    }

    @Test
    void tellsWhichNumbersAreNoFiguresOfTheReport() {
        assertThat(june("379.7")
                        .quotation("Đạt 37,79 % hay 37,97 %? Nghị quyết: 95,5 %; 95,5 %.")
                        .others())
                .containsExactly("37,79 %", "95,5 %");
    }

    private static Told june(String done) {
        return Told.of("2025-06").province(done, "1000", "30.79", "");
    }

    /** Written when 379.7 of 1000 was disbursed. */
    private static Block.Written written(Told now, String words) {
        return place(now.written(BLOCK, words, june("379.7").quoted(words)))
                .written()
                .orElseThrow();
    }

    private static Block.Officer place(Told told) {
        return told.blocks().stream()
                .flatMap(block -> block instanceof Block.Officer place ? Stream.of(place) : Stream.of())
                .filter(place -> place.code().equals(BLOCK))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
