package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.OneLanguage.vietnameseIn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tiendo.Tiendo;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.desk.EnglishReturn;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.EnglishProgramme;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.run.Engine;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submissions;

/** Pages and mails of an English programme, for readers who have not said which language they prefer. */
@SpringBootTest(classes = Tiendo.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTest {

    private static final Period JUNE = Period.of("2025-06");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Dispatcher dispatcher;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Engine engine;

    @Autowired
    private Mailing mailing;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) throws IOException {
        var database = TestDatabase.fresh();
        var folder = Files.createTempDirectory("tiendo-english");
        EnglishProgramme.write(folder.resolve("jobs"));
        registry.add("spring.datasource.url", database::url);
        registry.add("tiendo.jobs", () -> folder.resolve("jobs"));
        registry.add("tiendo.home", () -> folder.resolve("home"));
        registry.add("tiendo.input", () -> folder.resolve("input"));
        registry.add("tiendo.output", () -> folder.resolve("output"));
        // Nobody answers there: mails are queued, and stay.
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> 1);
        registry.add("tiendo.mail.from", () -> "grants@fund.example");
        registry.add("tiendo.mail.pages", () -> "https://grants.fund.example");
    }

    @BeforeAll
    void sendsAFaultyReturn() throws IOException {
        engine.start();
        var blank = new ByteArrayOutputStream();
        BlankWorkbooks.of(catalogue.first(), keys, ledger).write(new UnitCode("NOR"), JUNE, blank);
        var arrival = new Arrival(
                EnglishProgramme.CODE,
                new FileName("NOR.xlsx"),
                "upload",
                Optional.of(new UnitCode("NOR")),
                Optional.of(JUNE));
        submissions.receive(arrival, EnglishReturn.faulty(blank.toByteArray()));
        dispatcher.now(RunRequest.collect(EnglishProgramme.CODE, "test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/periods/2025-06",
                "/periods/2025-06/templates",
                "/submissions",
                "/submissions/1",
                "/submissions/1/receipt",
                "/runs",
                "/runs/1",
                "/rules",
                "/rules.md",
                "/nothing"
            })
    void showsEnglishPages(String address) throws Exception {
        assertThat(vietnameseIn(text(pages.get().uri(address).exchange()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/periods/2025-06/templates/NOR",
                "/periods/2025-06/letter",
                "/submissions/1/reply",
                "/submissions/1/findings.xlsx"
            })
    void handsOutEnglishFiles(String address) {
        var answer = pages.get().uri(address).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(vietnameseIn(answer.getResponse().getContentAsByteArray())).isEmpty();
        assertThat(vietnameseIn(String.valueOf(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))))
                .isEmpty();
    }

    @Test
    void writesEnglishMails() {
        mailing.queueWhatIsNew();
        mailing.remind(catalogue.first().programme(), JUNE);

        var mails = jdbc.sql("SELECT kind || ': ' || subject || E'\\n' || body FROM notice ORDER BY kind")
                .query(String.class)
                .list();

        assertThat(mails)
                .hasSize(4)
                .anyMatch(mail -> mail.startsWith("DIGEST"))
                .anyMatch(mail -> mail.contains("1,234.5"));
        assertThat(vietnameseIn(String.join("\n", mails))).isEmpty();
    }

    @Test
    void showsVietnamesePagesToThoseWhoPreferThem() throws Exception {
        var answer = pages.get()
                .uri("/")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr, vi;q=0.8, en;q=0.3")
                .exchange();

        assertThat(text(answer)).contains("Bảng theo dõi", "Tài trợ sửa trường");
    }

    private static String text(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
