package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.desk.receipt.ReceiptAsText;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.receipt.ReceiptSeals;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.reply.FindingsAsJson;
import vn.tiendo.reply.FindingsAsText;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;

/** A district's folder holds "x.xlsx" and "x (2).xlsx", copied there at once. */
class CopiesInTheDropFolderTest {

    private static final Period JUNE = Period.of("2025-06");
    private static final Locale VIETNAMESE = Locale.of("vi");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void areBothToldOfAndTheOneBehindCounts() throws IOException {
        var home = new TestHome(folder, "");
        drop("103_2025-06 (2).xlsx", "lần 2");
        drop("103_2025-06.xlsx", "lần 1");
        Files.writeString(folder.resolve("input/2025-06/desktop.ini"), "[.ShellClassInfo]");

        home.collect();

        assertThat(told(home, "103_2025-06.xlsx"))
                .contains(
                        "Thư mục nộp có tệp khác của cùng đơn vị, cùng kỳ: “103_2025-06 (2).xlsx” (bài nộp số 2, được tính)")
                .contains("Tệp được tính là “103_2025-06 (2).xlsx” (bài nộp số 2)");
        assertThat(told(home, "103_2025-06 (2).xlsx"))
                .contains("cùng kỳ: “103_2025-06.xlsx” (bài nộp số 1, đã thay thế). Tệp này được tính, vì");
        try (var stores = home.stores()) {
            assertThat(stores.submissions().ofPeriod(TestHome.PROGRAMME, JUNE)).hasSize(2);
            var json = new FindingsAsJson(
                            stores.answers()
                                    .of(home.catalogue().first().programme(), submission(stores, "103_2025-06.xlsx")),
                            new FindingsAsJson.Source(Optional.empty(), Optional.of(JUNE), rule -> rule, Language.VI))
                    .problem(VIETNAMESE);
            assertThat(json.at("/copies/counting").asLong()).isEqualTo(2);
            assertThat(json.at("/copies/others/0/file").asString()).isEqualTo("103_2025-06 (2).xlsx");
            assertThat(json.at("/copies/others/0/standing").asString()).isEqualTo("counts");
        }
    }

    @Test
    void areToldWithTheirFolderWhereTheyLieInSeveral() throws IOException {
        var home = new TestHome(folder, "");
        drop("103_2025-06.xlsx", "lần 1");
        drop("gửi lại/103_2025-06.xlsx", "lần 2");

        home.collect();

        assertThat(told(home, 2))
                .contains("cùng kỳ: “2025-06/103_2025-06.xlsx” (bài nộp số 1, đã thay thế). Tệp này được tính");
        assertThat(told(home, 1)).contains("Tệp được tính là “2025-06/gửi lại/103_2025-06.xlsx” (bài nộp số 2)");
    }

    @Test
    void standOnTheReceiptOfTheOneThatCountsEachWithWhyItDoesNot() throws IOException {
        var home = new TestHome(folder, "");
        drop("103_2025-06.xlsx", "lần 1");
        drop("103_2025-06 (2).xlsx", "lần 2");
        Files.writeString(folder.resolve("input/2025-06/103_2025-06 (3).xlsx"), "no workbook");

        home.collect();

        try (var stores = home.stores()) {
            var receipt = Receipts.of(stores, home.catalogue());
            var counting = submission(stores, "103_2025-06 (2).xlsx");
            var seal = ReceiptSeals.of(stores.signingKeys(), folder.resolve("home"));
            assertThat(ReceiptAsText.of(receipt.of(counting), Language.VI, seal))
                    .contains("“103_2025-06 (3).xlsx” (bài nộp số 3, trả lại)")
                    .contains("“103_2025-06.xlsx” (bài nộp số 1, đã thay thế)")
                    .contains("Bài này được tính vì được nhận sau cùng trong các tệp đạt");
            assertThat(ReceiptAsText.of(receipt.of(submission(stores, "103_2025-06.xlsx")), Language.EN, seal))
                    .contains("“103_2025-06 (2).xlsx” (submission 2, counts)");
        }
    }

    @Test
    void areToldToWhoeverWaitsInASentence() throws IOException {
        var home = new TestHome(folder, "");
        drop("103_2025-06.xlsx", "lần 1");
        drop("cũ/103_2025-06 (2).xlsx", "lần 2");

        var sentences = home.collect();

        assertThat(sentences)
                .extracting(LocalText::vi)
                .contains(
                        "“2025-06/cũ/103_2025-06 (2).xlsx” (bài nộp số 2) có cùng đơn vị, cùng kỳ với tệp khác trong thư"
                                + " mục nộp: “2025-06/103_2025-06.xlsx” (bài nộp số 1, đã thay thế); được tính:"
                                + " “2025-06/cũ/103_2025-06 (2).xlsx” (bài nộp số 2)");
        assertThat(sentences).extracting(LocalText::en).noneMatch(line -> line.contains("cùng"));
    }

    private void drop(String name, String title) throws IOException {
        Path file = folder.resolve("input/2025-06").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(Path.of("input/2025-06/103_2025-06.xlsx")));
                var out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.write(out);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-16T02:00:00Z")));
    }

    private static String told(TestHome home, String name) {
        try (var stores = home.stores()) {
            return told(home, submission(stores, name).receipt());
        }
    }

    private static String told(TestHome home, long receipt) {
        try (var stores = home.stores()) {
            var answer = stores.answers()
                    .of(
                            home.catalogue().first().programme(),
                            stores.submissions().find(receipt).orElseThrow());
            return FindingsAsText.of(answer, VIETNAMESE).lines().collect(Collectors.joining(" "));
        }
    }

    private static Submission submission(OpenStores stores, String name) {
        return stores.submissions().ofPeriod(TestHome.PROGRAMME, JUNE).stream()
                .filter(one -> one.arrival().fileName().value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
