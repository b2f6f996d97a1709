package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks that nobody here wrote, and workbooks made to do harm; they lie outside the repository. */
class StrangersWorkbooksTest {

    /** Read, though the collection would rather see them refused: their oddity is told to the caller cell by cell. */
    private static final Set<String> READ_WITH_ODDITIES = Set.of(
            "32-num-NaN.xlsx",
            "32-num-Inf.xlsx",
            "32-num-1e-400.xlsx",
            "32-num-long.xlsx",
            "51-biff8-nan.xls",
            "32-date-neg.xlsx",
            "32-date-zero.xlsx",
            "32-date-60-29feb1900.xlsx",
            "32-date-huge.xlsx",
            "33-macro.xlsm",
            "51-ole-vba.xls");

    private final String shared = System.getProperty("shared", "");

    @BeforeEach
    void needsTheCollection() {
        assumeFalse(shared.isEmpty(), "no -Dshared: the collection of strangers' workbooks is not here");
    }

    @Test
    void readsEveryStrangersFileOrRefusesIt() throws IOException {
        var files = files("corpus/corpus");

        long read = files.stream().filter(this::isRead).count();

        assertThat(files).hasSizeGreaterThan(600);
        assertThat(read).isGreaterThan(420);
    }

    @Test
    void refusesHarmfulFilesAndReadsHarmlessOnes() throws IOException {
        var folder = Path.of(shared, "corpus/hostile");
        var wrong = new TreeSet<String>();
        for (CSVRecord line : lines(folder.resolve("expect.csv"))) {
            boolean read = isRead(folder.resolve(line.get("file")));
            if (line.get("expectation").equals(read ? "reject" : "ok")) {
                wrong.add(line.get("file"));
            }
        }

        assertThat(wrong).isEqualTo(new TreeSet<>(READ_WITH_ODDITIES));
    }

    @Test
    void readsEverySampleSubmission() throws IOException {
        var folders = List.of("2025-04", "2025-05", "2025-06");

        for (String folder : folders) {
            assertThat(files("submissions/" + folder)).isNotEmpty().allMatch(this::isRead);
        }
    }

    private boolean isRead(Path file) {
        return assertTimeout(Duration.ofSeconds(10), () -> isRead(Files.readAllBytes(file), file), file::toString);
    }

    private static boolean isRead(byte[] content, Path file) {
        String name = file.getFileName().toString();
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(content, name)) {
            workbook.sheets().forEach(Sheet::merged);
            workbook.sheets().forEach(Reading::rows);
            return true;
        } catch (WorkbookRefused refused) {
            return false;
        }
    }

    private List<Path> files(String folder) throws IOException {
        try (var all = Files.walk(Path.of(shared, folder))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<CSVRecord> lines(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file)) {
            return format.parse(reader).getRecords();
        }
    }
}
