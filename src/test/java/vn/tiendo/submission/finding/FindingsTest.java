package vn.tiendo.submission.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
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

        assertThat(findings.of(receipt)).extracting(KeptFinding::rule).containsExactly("DA07");
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
        var hostile = new KeptFinding(
                "DA04",
                "ERROR",
                "B01",
                "Biểu 01",
                List.of("A1"),
                Optional.of("a\0b"),
                "\0",
                "",
                "m\0",
                "m\uD800",
                0,
                Optional.of("miễn\0"));

        findings.keep(receipt, List.of(hostile));

        assertThat(findings.of(receipt)).singleElement().satisfies(kept -> {
            assertThat(kept.subject()).contains("a\uFFFDb");
            assertThat(kept.messageVi()).isEqualTo("m\uFFFD");
        });
    }

    private static KeptFinding finding(String rule, List<String> cells) {
        return new KeptFinding(
                rule,
                "ERROR",
                "B01",
                "Biểu 01",
                cells,
                Optional.of("7942009"),
                "1.000",
                "900",
                "Sai.",
                "Wrong.",
                2,
                Optional.empty());
    }
}
