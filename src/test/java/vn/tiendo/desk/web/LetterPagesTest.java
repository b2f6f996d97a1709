package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.State;

class LetterPagesTest extends DeskFixture {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Autowired
    private MockMvcTester pages;

    @Test
    void givesTheLetterToThoseWhoOweThePeriodsReport() {
        decided("094", Period.of("2024-02"), State.ACCEPTED);

        assertThat(pages.get().uri("/periods/2024-02"))
                .bodyText()
                .contains("/periods/2024-02/letter?programme=urban-infrastructure");
        var answer = pages.get().uri("/periods/2024-02/letter").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("don-doc-2024-02.docx");
        assertThat(Arrays.copyOf(answer.getResponse().getContentAsByteArray(), ZIP.length))
                .isEqualTo(ZIP);
    }

    @Test
    void hasNoneWhereNobodyOwesAnything() {
        // Schools report by quarters.
        assertThat(pages.get().uri("/periods/2024-02/letter?programme=village-schools"))
                .hasStatus(404);
        assertThat(pages.get().uri("/periods/nonsense/letter")).hasStatus(404);
    }
}
