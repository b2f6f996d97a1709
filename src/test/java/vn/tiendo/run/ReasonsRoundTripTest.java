package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.mailing.SenderAnswers;
import vn.tiendo.reply.Calc;
import vn.tiendo.reply.ReplyWorkbooks;
import vn.tiendo.reply.Rules;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.submission.finding.Explanation.How;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.validation.known.Claim;

/** The reply's column "Giải trình", filled in, saved by LibreOffice, and sent in again. */
class ReasonsRoundTripTest {

    private static final String REASON = "=Vốn kéo dài theo NQ 12 & \"ứng trước\" <5 tỷ>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"095_2025-06.xlsx,xlsx", "095_2025-06.xlsx,xls", "096_2025-06.xls,xls", "096_2025-06.xls,xlsx"})
    void readsWhatWasFilledInWhateverProgramAndFormatItWasSavedBy(String sample, String saved) throws Exception {
        var home = new TestHome(folder.resolve("home"), "");
        var entry = home.catalogue().first();
        var file = Path.of("input", "2025-06", sample);
        try (var trial = FileTrial.open(entry, folder.resolve("none"))) {
            var told = SenderAnswers.of(entry.programme(), file, trial.check(file, Claim.NONE));
            var reply = replies(home).write(Files.readAllBytes(file), told, rules(entry), Locale.of("vi"));

            var returned = folder.resolve("tra-lai." + saved);
            Files.write(returned, Calc.running().convert(filledIn(reply.content()), reply.extension(), "." + saved));
            var again = trial.check(returned, Claim.NONE);

            assertThat(again.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.words()).isEqualTo(REASON);
                assertThat(reason.ordinal()).contains(1);
            });
            assertThat(again.checked().verdict().status())
                    .isEqualTo(trial.check(file, Claim.NONE).checked().verdict().status());
        }
    }

    @Test
    void takesASheetWithReasonsForANewSubmissionWithTheSameFiguresAndCarriesThemToTheNextPeriod() throws IOException {
        var home = new TestHome(folder.resolve("home"), "");
        home.drop("2025-05", Path.of("input", "2025-05", "095_2025-05.xlsx"));
        home.collect();
        var first = latest(home);
        var filled = folder.resolve("095-giai-trinh.xlsx");
        Files.write(filled, filledIn(reply(home, first)));

        home.drop("2025-05", filled);
        home.collect();
        var second = latest(home);
        home.drop("2025-06", Path.of("input", "2025-06", "095_2025-06.xlsx"));
        home.collect();
        var third = latest(home);

        assertThat(second.receipt()).isGreaterThan(first.receipt());
        assertThat(second.state()).isEqualTo(State.ACCEPTED_WITH_WARNINGS);
        assertThat(reasons(home, second)).extracting(Explanation::how).containsExactly(How.REPLY_SHEET);
        assertThat(figures(home, second)).isPositive().isEqualTo(figures(home, first));
        assertThat(reasons(home, third)).singleElement().satisfies(reason -> {
            assertThat(reason.how()).isEqualTo(How.CARRIED_OVER);
            assertThat(reason.firstReceipt()).isEqualTo(second.receipt());
            assertThat(reason.firstPeriod().orElseThrow()).hasToString("2025-05");
        });
    }

    private static ReplyWorkbooks replies(TestHome home) {
        return new ReplyWorkbooks(home.defaults().limits());
    }

    private static Rules rules(Catalogue.Entry entry) {
        return new Rules(RuleCatalogue.of(entry.programme()), id -> "/rules#" + id);
    }

    private static byte[] reply(TestHome home, Submission submission) {
        var entry = home.catalogue().first();
        try (var stores = home.stores()) {
            var answer = stores.answers().of(entry.programme(), submission);
            byte[] content = stores.submissions().content(submission.receipt());
            return replies(home)
                    .write(content, answer, rules(entry), Locale.of("vi"))
                    .content();
        }
    }

    private static Submission latest(TestHome home) {
        try (var stores = home.stores()) {
            return stores.submissions().latest(TestHome.PROGRAMME, 1).getFirst();
        }
    }

    private static List<Explanation> reasons(TestHome home, Submission submission) {
        try (var stores = home.stores()) {
            return stores.explanations().of(submission.receipt());
        }
    }

    private static long figures(TestHome home, Submission submission) {
        return home.database()
                .jdbc()
                .sql(
                        "SELECT count(*) FROM (SELECT DISTINCT form, subject, field, member, value, words, mark FROM figure"
                                + " WHERE receipt = :receipt) f")
                .param("receipt", submission.receipt())
                .query(Long.class)
                .single();
    }

    /** As an officer does: into the first yellow cell of the column. */
    private static byte[] filledIn(byte[] reply) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            var sheet = workbook.getSheetAt(0);
            var heading = rowWith(sheet, "Giải trình", "Quy tắc");
            int column = columnOf(heading, "Giải trình");
            var line = rowWith(sheet, "⚠ CẢNH BÁO", "Biểu 01");
            line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(REASON);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static Row rowWith(Sheet sheet, String... texts) {
        for (Row row : sheet) {
            if (Arrays.stream(texts).allMatch(text -> columnOf(row, text) >= 0)) {
                return row;
            }
        }
        throw new AssertionError("No row with " + List.of(texts));
    }

    private static int columnOf(Row row, String text) {
        for (var cell : row) {
            if (cell.toString().equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }
}
