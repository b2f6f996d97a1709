package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.UnknownNames.UnknownName;
import vn.tiendo.submission.finding.Findings;

class UnknownNamesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Findings findings = new Findings(new JdbcTemplate(database.dataSource()), database.transactions());
    private final Submissions submissions =
            new Submissions(database.jdbc(), database.transactions(), Clock.systemUTC());

    @Test
    void areToldOnceHoweverOftenTheyWereWrittenWithTheNewestPeriod() {
        findings.keep(received("p", "2025-04"), List.of(finding("CT04", "Tuần Gáo"), finding("DA05", "5")));
        findings.keep(received("p", "2025-06"), List.of(finding("CT04", "Tuần Gáo"), finding("CT04", "")));
        findings.keep(received("q", "2025-06"), List.of(finding("CT04", "Mường Lai")));

        var unknown = new UnknownNames(database.jdbc()).of("p", List.of("CT04", "TM01"));

        assertThat(unknown).containsExactly(new UnknownName("CT04", "Tuần Gáo", Optional.of(Period.of("2025-06")), 2));
    }

    private long received(String programme, String period) {
        var arrival = new Arrival(
                programme, new FileName("a.xlsx"), "upload", Optional.empty(), Optional.of(Period.of(period)));
        return submissions.receive(arrival, new byte[0]).number();
    }

    private static Finding finding(String rule, String found) {
        return TestFinding.error(rule)
                .in("B02", "Biểu 02")
                .at("A1")
                .saw(found, "")
                .saying("", "")
                .build();
    }
}
