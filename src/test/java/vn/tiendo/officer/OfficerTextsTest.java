package vn.tiendo.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUpAnswer.Result;
import vn.tiendo.submission.Actor;

/** What officers say is kept, and what holds is what was said last. */
class OfficerTextsTest {

    private static final ReportKey JUNE = new ReportKey("p", new Period(2025, 6), "ubnd");
    private static final Instant FIRST = Instant.parse("2025-06-19T01:00:00Z");
    private static final Actor OFFICER = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final List<QuotedFigure> QUOTED =
            List.of(new QuotedFigure(4, 11, new BigDecimal("37.97"), "%", "dis_pct.value", "province", ""));

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void standWithTheFiguresTheyQuoteUntilALaterOneTakesTheirPlace() {
        writes("danh-gia", "Đạt 37,97 %.", FIRST, QUOTED);
        writes("danh-gia", "Đạt khá.", FIRST.plusSeconds(60), List.of());
        writes("nhiem-vu", "- Rà soát", FIRST.plusSeconds(90), List.of());

        assertThat(standing(FIRST.minusSeconds(1))).isEmpty();
        assertThat(texts().of(JUNE, FIRST.plusSeconds(1)).values())
                .extracting(OfficerText::quoted)
                .containsExactly(QUOTED);
        assertThat(standing(FIRST.plusSeconds(100))).containsExactly("danh-gia: Đạt khá.", "nhiem-vu: - Rà soát");
        assertThat(texts().all(JUNE)).hasSize(3);
    }

    @Test
    void areTakenBackByAnEmptyOne() {
        writes("danh-gia", "Đạt khá.", FIRST, List.of());
        writes("danh-gia", "", FIRST.plusSeconds(60), List.of());

        assertThat(standing(FIRST.plusSeconds(100))).isEmpty();
        assertThat(standing(FIRST.plusSeconds(30))).containsExactly("danh-gia: Đạt khá.");
    }

    @Test
    void areOfOneReport() {
        writes("danh-gia", "Đạt khá.", FIRST, List.of());

        assertThat(texts().of(JUNE.of(new Period(2025, 5)), FIRST.plusSeconds(9)))
                .isEmpty();
        assertThat(texts().of(new ReportKey("p", new Period(2025, 6), "hdnd"), FIRST.plusSeconds(9)))
                .isEmpty();
    }

    @Test
    void areNeverChanged() {
        writes("danh-gia", "Đạt 37,97 %.", FIRST, QUOTED);
        answers("B01/proposal/095/1", Result.DONE, FIRST);

        for (String table : List.of("officer_text", "officer_text_figure", "follow_up_answer")) {
            for (String sql : List.of("UPDATE " + table + " SET value = 1", "DELETE FROM " + table)) {
                String able = table.endsWith("figure") ? sql : sql.replace("value = 1", "who = 'x'");
                assertThatThrownBy(() -> database.jdbc().sql(able).update()).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void answersHoldForLaterReportsAndAsOfTheirInstants() {
        answers("a", Result.OPEN, FIRST);
        answers("a", Result.DONE, FIRST.plusSeconds(60));

        var answers = new FollowUpAnswers(database.jdbc(), Clock.systemUTC());
        assertThat(answers.of("p", new Period(2025, 5), FIRST.plusSeconds(99))).isEmpty();
        assertThat(answers.of("p", new Period(2025, 7), FIRST.plusSeconds(99)))
                .extracting(FollowUpAnswer::result)
                .containsExactly(Result.OPEN, Result.DONE);
        assertThat(answers.of("p", new Period(2025, 6), FIRST.plusSeconds(30))).hasSize(1);
    }

    private OfficerTexts texts() {
        return new OfficerTexts(database.jdbc(), Clock.systemUTC());
    }

    private List<String> standing(Instant asOf) {
        return texts().of(JUNE, asOf).values().stream()
                .map(text -> text.block() + ": " + text.words().text())
                .toList();
    }

    private void writes(String block, String words, Instant at, List<QuotedFigure> quoted) {
        var texts = new OfficerTexts(database.jdbc(), Clock.fixed(at, ZoneOffset.UTC));
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(
                        _ -> texts.add(new OfficerTexts.Wanted(JUNE, block, new WrittenWords(words), OFFICER, quoted)));
    }

    private void answers(String key, Result result, Instant at) {
        var answers = new FollowUpAnswers(database.jdbc(), Clock.fixed(at, ZoneOffset.UTC));
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ ->
                        answers.add(new FollowUpAnswers.Wanted("p", new Period(2025, 6), key, result, "", OFFICER)));
    }
}
