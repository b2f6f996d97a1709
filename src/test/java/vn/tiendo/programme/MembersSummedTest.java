package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators over a column that has a whole beside its parts: what would be counted twice is noticed. */
class MembersSummedTest {

    private static final String SUMMED = "{ sum: B01.plan_by }";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void aWholeBesideItsPartsIsNoticed() {
        assertThat(copy("[NSTW, { member: all, is: [Mọi nguồn vốn] }]").notices())
                .anyMatch(notice -> notice.contains("'B01.plan_by' cộng cả thành viên 'all' lẫn các phần của nó"));
    }

    @Test
    void partsAloneAreNot() {
        assertThat(copy("[NSTW, KHAC]").notices()).noneMatch(notice -> notice.contains("lẫn các phần của nó"));
    }

    @Test
    void theWholeMayBeAskedFor() {
        var copy = copy("[NSTW, { member: all, is: [Mọi nguồn vốn] }]")
                .with("indicators.yaml", SUMMED, "{ sum: B01.plan_by, members: all }");

        assertThat(copy.notices()).noneMatch(notice -> notice.contains("lẫn các phần của nó"));
    }

    private ProgrammeCopy copy(String members) {
        return ProgrammeCopy.in(jobs)
                .with(
                        "forms/b01-projects-2025-07.yaml",
                        "across: capital\n",
                        "across: capital\n    members: " + members + "\n");
    }
}
