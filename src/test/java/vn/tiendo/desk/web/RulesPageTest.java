package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tiendo.Tiendo;
import vn.tiendo.database.TestDatabase;

/** The page of the rules, over definitions that say odd things. */
@SpringBootTest(classes = Tiendo.class)
@AutoConfigureMockMvc
class RulesPageTest {

    private static final String RULES = """
            - rule: XX01
              on: B01
              effective: [{ from: 2025-07, severity: note }, { from: 2025-10, severity: error }]
              holds: dis_ytd <= plan || name == '<script>'
              at: dis_ytd
              say: { vi: "ghi <b>đậm</b> {found}.", en: "bold <b>x</b> {found}." }
              fix: { vi: "Xem <img src=x onerror=alert(1)>.", en: "Look." }
              example: { vi: "Ví dụ <i>này</i>.", en: "This." }
              except:
                - { unit: "097", to: 2025-12, reason: { vi: "CV <u>1</u>", en: "Letter 1" }, signed_by: "<A>", signed_on: 2025-01-02 }
                - { unit: "098", from: 2025-01, to: 2999-12, reason: { vi: "CV 2", en: "Letter 2" }, signed_by: "B", signed_on: 2025-01-02 }
            """;

    @Autowired
    private MockMvcTester pages;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry settings) throws IOException {
        var database = TestDatabase.fresh();
        var folder = Files.createTempDirectory("tiendo-rules");
        settings.add("spring.datasource.url", database::url);
        settings.add("tiendo.jobs", () -> jobs(folder));
        settings.add("tiendo.home", () -> folder.resolve("home"));
        settings.add("tiendo.input", () -> folder.resolve("input"));
        settings.add("tiendo.output", () -> folder.resolve("output"));
    }

    private static Path jobs(Path folder) {
        var jobs = folder.resolve("jobs");
        var shipped = Path.of("jobs", "urban-infrastructure");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = jobs.resolve("urban-infrastructure")
                        .resolve(shipped.relativize(file).toString());
                if (Files.notExists(target)) {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.writeString(target, Files.readString(file) + (file.endsWith("rules.yaml") ? RULES : ""));
                }
            }
            return jobs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsWhatDefinitionsSayAsText() {
        String rule = rule();

        assertThat(rule)
                .contains("Ghi &lt;b&gt;đậm&lt;/b&gt; …", "Xem &lt;img src=x onerror=alert(1)&gt;.")
                .contains("Ví dụ &lt;i&gt;này&lt;/i&gt;.", "&lt;script&gt;", "CV &lt;u&gt;1&lt;/u&gt;", "&lt;A&gt;")
                .doesNotContain("<b>", "<img", "<i>", "<script", "<u>", "<A>");
    }

    @Test
    void tellsHowGraveARuleIsFromWhenToWhen() {
        assertThat(rule().replaceAll("\\s+", " "))
                .contains("Lưu ý: để biết", "từ Tháng 7/2025 đến hết Tháng 9/2025")
                .contains("Lỗi: bài nộp bị trả lại", "từ Tháng 10/2025")
                .containsPattern("Áp dụng</dt> <dd>từ Tháng 7/2025</dd>");
    }

    @Test
    void tellsWhichExemptionsAreInForce() {
        assertThat(rule().replaceAll("\\s+", " "))
                .containsPattern("Đã hết hạn</strong>: <span>Huyện [^<]*</span>.*đến hết Tháng 12/2025")
                .contains("Đang áp dụng</strong>", "từ Tháng 1/2025 đến hết Tháng 12/2999", "ký ngày 02/01/2025");
    }

    private String rule() {
        var answer = pages.get().uri("/rules").exchange();
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        int start = page.indexOf("id=\"XX01\"");
        return page.substring(start, page.indexOf("</article>", start));
    }
}
