package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.LedgerEntry;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.State;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustments;

/** What pages say of submissions that were moved, and of periods that were closed. */
class StandingPagesTest extends DeskFixture {

    private static final Actor PROVINCE = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Reason HOSTILE = new Reason("<img src=x onerror=alert(1)> chưa khớp");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Ledger ledger;

    @Test
    void tellWhoSentASubmissionBackAndWhy() {
        var period = new Period(2024, 5);
        long receipt = decided("099", period, State.ACCEPTED);
        var cell = new Move.Cell("B01", "Biểu 01", "L12", new Reason("<b>lệch</b>"));

        lifecycle().sendBack(receipt, PROVINCE, HOSTILE, List.of(cell), Optional.empty());

        assertThat(page("/submissions/" + receipt))
                .contains(
                        "tỉnh gửi trả",
                        "Cấp tỉnh (Nguyễn Văn Tổng) đã gửi trả",
                        "&lt;img src=x onerror=alert(1)&gt; chưa khớp",
                        "L12",
                        "&lt;b&gt;lệch&lt;/b&gt;",
                        "ngày làm việc",
                        "Quá trình")
                .doesNotContain("<img", "<b>", "Số liệu được tính vào báo cáo");
        assertThat(page("/periods/" + period)).contains("tỉnh gửi trả", "Huyện Tuần Giáo");
    }

    @Test
    void tellThatAPeriodIsClosedAndWhatIsHeld() {
        var period = new Period(2026, 10);
        lifecycle().close(period, Optional.empty(), PROVINCE, HOSTILE);
        long receipt = decided("098", period, State.ACCEPTED);

        assertThat(page("/submissions/" + receipt))
                .contains("giữ lại, chưa tính", "Đề nghị cấp tỉnh mở lại kỳ")
                .doesNotContain("<img", "Số liệu được tính vào báo cáo");
        assertThat(page("/periods/" + period))
                .contains("đã khoá sổ", "khoá sổ cho mọi đơn vị")
                .doesNotContain("<img");
        assertThat(page("/")).contains("giữ lại, chưa tính", "đã khoá sổ");
    }

    @Test
    void tellThatASubmissionWasWithdrawnOrSuperseded() {
        var period = new Period(2024, 3);
        long first = decided("097", period, State.ACCEPTED);
        long second = decided("097", period, State.ACCEPTED);

        assertThat(page("/submissions/" + first)).contains("đã thay thế", "/submissions/" + second);
        var unit = Actor.ofUnit("Lò Văn Pâng", new UnitCode("097"));
        lifecycle().withdraw(second, unit, HOSTILE);

        assertThat(page("/submissions/" + second))
                .contains("đã rút", "Lò Văn Pâng")
                .doesNotContain("<img");
        assertThat(page("/submissions/" + first)).contains("Số liệu được tính vào báo cáo");
    }

    @Test
    void tellThatTotalsHaveAdjustmentsInThem() {
        var period = new Period(2026, 11);
        var unit = new UnitCode("096");
        long receipt = decided("096", period, State.ACCEPTED);
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "7841014"), money("plan", 5))
                .build();
        ledger.keep(List.of(new LedgerEntry(receipt, period, List.of(table))));
        assertThat(page("/periods/" + period)).doesNotContain("điều chỉnh của tỉnh");

        var figure = new AdjustedFigure(unit, "B01", "7841014", "plan", "");
        var wanted = new Adjustments.Wanted(PROGRAMME, period, figure, BigDecimal.TEN, PROVINCE, HOSTILE);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> new Adjustments(jdbc, Clock.systemUTC()).add(wanted));

        assertThat(page("/periods/" + period)).contains("± Trong các số tổng của kỳ có 1 điều chỉnh của tỉnh");
        assertThat(page("/")).contains("± có điều chỉnh của tỉnh");
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(catalogue.get(PROGRAMME).programme(), jdbc, transactions, Clock.systemUTC());
    }

    private String page(String address) {
        return new String(
                pages.get().uri(address).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
