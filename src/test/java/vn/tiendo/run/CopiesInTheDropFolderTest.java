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
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Language;
import vn.tiendo.reply.FindingsAsJson;
import vn.tiendo.reply.FindingsAsText;
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
                .contains("Thư mục nộp có tệp khác của cùng đơn vị, cùng kỳ: “103_2025-06 (2).xlsx” (bài nộp số 2)")
                .contains("Tệp được tính là “103_2025-06 (2).xlsx” (bài nộp số 2)");
        assertThat(told(home, "103_2025-06 (2).xlsx"))
                .contains("cùng kỳ: “103_2025-06.xlsx” (bài nộp số 1). Tệp này được tính");
        try (var stores = home.stores()) {
            assertThat(stores.submissions().ofPeriod(TestHome.PROGRAMME, JUNE)).hasSize(2);
            var json = new FindingsAsJson(
                            stores.answers()
                                    .of(home.catalogue().first().programme(), submission(stores, "103_2025-06.xlsx")),
                            new FindingsAsJson.Source(Optional.empty(), Optional.of(JUNE), rule -> rule, Language.VI))
                    .problem(VIETNAMESE);
            assertThat(json.at("/copies/counting").asLong()).isEqualTo(2);
            assertThat(json.at("/copies/others/0/file").asString()).isEqualTo("103_2025-06 (2).xlsx");
        }
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
            var answer = stores.answers().of(home.catalogue().first().programme(), submission(stores, name));
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
