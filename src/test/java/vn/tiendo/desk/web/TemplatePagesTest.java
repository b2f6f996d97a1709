package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class TemplatePagesTest extends DeskFixture {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Autowired
    private MockMvcTester pages;

    @Test
    void listsTheUnitsThatHaveToSendSomething() {
        assertThat(pages.get().uri("/periods/2025-07/templates"))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Tuần Giáo (03253)", "/periods/2025-07/templates/03253?programme=urban-infrastructure")
                .doesNotContain("Sở Xây dựng");
    }

    @Test
    void givesAUnitsBlankWorkbook() {
        var answer = pages.get().uri("/periods/2025-07/templates/03253").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("03253_2025-07.xlsx");
        assertThat(Arrays.copyOf(answer.getResponse().getContentAsByteArray(), ZIP.length))
                .isEqualTo(ZIP);
    }

    @Test
    void givesTheBlankWorkbookOfAnotherProgramme() {
        assertThat(pages.get().uri("/periods/2025-09/templates/PGD-NPO?programme=village-schools"))
                .hasStatusOk();
    }

    @Test
    void hasNoneWhereNothingIsDue() {
        assertThat(pages.get().uri("/periods/2025-07/templates/SXD")).hasStatus(404);
        assertThat(pages.get().uri("/periods/2025-07/templates/no-such-unit")).hasStatus(404);
        assertThat(pages.get().uri("/periods/soon/templates/099")).hasStatus(404);
        assertThat(pages.get().uri("/periods/2025-07/templates?programme=none")).hasStatus(404);
    }

    @Test
    void isFoundFromTheFrontPage() {
        assertThat(pages.get().uri("/")).hasStatusOk().bodyText().contains("/templates?programme=urban-infrastructure");
    }
}
