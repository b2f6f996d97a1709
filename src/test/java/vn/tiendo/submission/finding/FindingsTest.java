package vn.tiendo.submission.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submissions;

class FindingsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Findings findings = new Findings(new JdbcTemplate(database.dataSource()), database.transactions());
    private final long receipt = new Submissions(database.jdbc(), database.transactions(), Clock.systemUTC())
            .receive(
                    new Arrival("p", new FileName("a.xlsx"), "upload", Optional.empty(), Optional.empty()), new byte[0])
            .number();

    @Test
    void areReadBackAsTheyWereKept() {
        var kept = List.of(finding("DA05", List.of("L12", "M12")), finding("TM03", List.of()));

        findings.keep(receipt, kept);

        assertThat(findings.of(receipt)).isEqualTo(kept);
    }

    @Test
    void takeThePlaceOfThoseKeptBefore() {
        findings.keep(receipt, List.of(finding("DA05", List.of("L12")), finding("DA06", List.of("L13"))));

        findings.keep(receipt, List.of(finding("DA07", List.of("L14"))));

        assertThat(findings.of(receipt)).extracting(Finding::rule).containsExactly("DA07");
    }

    @Test
    void comeWithWhatBecameOfTheCellsWhereThatIsKnown() {
        assertThat(findings.cells(receipt)).isEmpty();

        findings.keepCells(Map.of(receipt, new CellCount(1, 2, 3)));
        findings.keepCells(Map.of(receipt, new CellCount(308, 172, 6)));

        assertThat(findings.cells(receipt)).contains(new CellCount(308, 172, 6));
    }

    @Test
    void surviveTextThatTheDatabaseCannotHold() {
        var hostile = TestFinding.error("DA04")
                .in("B01", "Biểu 01")
                .at("A1")
                .about("a\0b")
                .saw("\0", "")
                .saying("m\0", "m\uD800")
                .exempted("miễn\0")
                .build();

        findings.keep(receipt, List.of(hostile));

        assertThat(findings.of(receipt)).singleElement().satisfies(kept -> {
            assertThat(kept.subject()).contains("a\uFFFDb");
            assertThat(kept.message().vi()).isEqualTo("m\uFFFD");
        });
    }

    private static Finding finding(String rule, List<String> cells) {
        return TestFinding.error(rule)
                .in("B01", "Biểu 01")
                .at(cells)
                .about("7942009")
                .saw("1.000", "900")
                .saying("Sai.", "Wrong.")
                .folding(2)
                .build();
    }
}
