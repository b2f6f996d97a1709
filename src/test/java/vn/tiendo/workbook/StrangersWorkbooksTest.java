package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vn.tiendo.Ending.assertEnding;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Workbooks that nobody here wrote, and workbooks made to do harm; they lie outside the repository. */
class StrangersWorkbooksTest {

    /**
     * Read, though the collection would rather see them refused: their oddity is told to the caller cell by cell. One odd cell
     * is that cell's fault alone; where it is one of a form's, nothing of the form is accepted.
     */
    private static final Set<String> READ_WITH_ODDITIES = Set.of(
            "31-sst-index-empty.xlsx",
            "31-sst-index-negative.xlsx",
            "31-sst-index-out.xlsx",
            "31-sst-index-word.xlsx",
            "31-type-bool-2.xlsx",
            "31-type-unknown.xlsx",
            "32-num-comma.xlsx",
            "32-num-d-suffix.xlsx",
            "32-num-fullwidth.xlsx",
            "32-num-hex.xlsx",
            "31-style-index-negative.xlsx",
            "31-style-index-out.xlsx",
            "31-type-date-iso.xlsx",
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

    /** Beginnings of names, the first that fits counts, and the causes that tell the sender what is wrong. */
    private static final Map<String, Set<Cause>> CAUSES = causes();

    private static Map<String, Set<Cause>> causes() {
        var causes = new LinkedHashMap<String, Set<Cause>>();
        causes.put("10-bomb", Set.of(Cause.INFLATES_TOO_MUCH));
        causes.put("11-random|11-leading-junk|11-no-content-types|11-docx", Set.of(Cause.NOT_A_WORKBOOK));
        causes.put("11-no-", Set.of(Cause.DAMAGED));
        causes.put("11-", Set.of(Cause.SUSPICIOUS));
        causes.put("20-lol|20-xxe|20-extdtd|20-quadratic|20-param", Set.of(Cause.SUSPICIOUS));
        causes.put("20-", Set.of(Cause.DAMAGED));
        causes.put("31-|32-", Set.of(Cause.DAMAGED));
        causes.put("34-dup-names", Set.of(Cause.SUSPICIOUS));
        causes.put("34-no-sheets", Set.of(Cause.DAMAGED));
        causes.put("35-text-combining", Set.of(Cause.SUSPICIOUS));
        causes.put("35-text-len", Set.of(Cause.TEXT_TOO_LONG));
        causes.put("40-csv|41-", Set.of(Cause.TEXT));
        causes.put("40-spreadsheetml", Set.of(Cause.XML));
        causes.put("40-mhtml", Set.of(Cause.HTML));
        causes.put("40-pdf", Set.of(Cause.PDF));
        causes.put("40-owner", Set.of(Cause.OWNER_FILE));
        causes.put("40-", Set.of(Cause.NOT_A_WORKBOOK));
        causes.put("42-", Set.of(Cause.ODS));
        causes.put("51-biff5|51-biff4|51-biff2", Set.of(Cause.OLD_EXCEL));
        causes.put("51-biff8-filepass|52-", Set.of(Cause.ENCRYPTED));
        causes.put("51-ole-no-workbook", Set.of(Cause.NOT_A_WORKBOOK));
        causes.put("51-ole", Set.of(Cause.DAMAGED));
        causes.put("60-trunc-xlsx", Set.of(Cause.TRUNCATED));
        return causes;
    }

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
    void namesTheCauseOfEveryRefusal() throws IOException {
        var folder = Path.of(shared, "corpus/hostile");
        var wrong = new TreeMap<String, Cause>();
        for (CSVRecord line : lines(folder.resolve("expect.csv"))) {
            String file = line.get("file");
            if (line.get("expectation").equals("reject") && !READ_WITH_ODDITIES.contains(file)) {
                var cause = refusal(folder.resolve(file)).orElseThrow().cause();
                if (!expected(file).contains(cause)) {
                    wrong.put(file, cause);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32-num-NaN.xlsx",
                "32-num-Inf.xlsx",
                "32-num-1e-400.xlsx",
                "32-num-long.xlsx",
                "51-biff8-nan.xls"
            })
    void saysOfNumbersThatNoFigureCanBeThatTheyAreOutOfRange(String file) throws IOException {
        assertThat(values(file)).hasAtLeastOneElementOfType(CellValue.OutOfRange.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-style-index-negative.xlsx", "31-style-index-out.xlsx", "31-type-date-iso.xlsx"})
    void saysOfValuesWhoseMeaningTheFileDoesNotTellThatTheyAreUnclear(String file) throws IOException {
        assertThat(values(file)).hasAtLeastOneElementOfType(CellValue.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-sst-index-negative.xlsx",
                "31-sst-index-out.xlsx",
                "31-sst-index-word.xlsx",
                "31-type-bool-2.xlsx",
                "31-type-unknown.xlsx",
                "32-num-comma.xlsx",
                "32-num-d-suffix.xlsx",
                "32-num-fullwidth.xlsx",
                "32-num-hex.xlsx"
            })
    void saysOfCellsThatContradictThemselvesThatTheyAreDamaged(String file) throws IOException {
        assertThat(values(file)).hasAtLeastOneElementOfType(CellValue.Damaged.class);
    }

    @ParameterizedTest
    @CsvSource({
        "32-date-neg.xlsx, -1",
        "32-date-zero.xlsx, 0",
        "32-date-60-29feb1900.xlsx, 60",
        "32-date-huge.xlsx, 1000000000000000"
    })
    void leavesNumbersThatAreNoDaysAsNumbers(String file, BigDecimal serial) throws IOException {
        assertThat(values(file))
                .doesNotHaveAnyElementsOfTypes(CellValue.Date.class)
                .anySatisfy(value -> assertThat(value)
                        .isInstanceOfSatisfying(
                                CellValue.Decimal.class,
                                number -> assertThat(number.value()).isEqualByComparingTo(serial)));
    }

    @Test
    void readsAProvincesListThatOtherReadersRefuse() throws IOException {
        byte[] content = Files.readAllBytes(Path.of(shared, "corpus/corpus/vn-DiaGioiHanhChinh/data.xls"));

        // Its texts stand in their cells, and its sheet says nothing of windows.
        assertThat(PoiCells.of(content)).isEmpty();
        assertThat(Reading.rows(content)).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33-macro.xlsm", "51-ole-vba.xls"})
    void remarksTheMacrosThatItDoesNotRun(String file) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(hostile(file), file)) {
            assertThat(workbook.remarks()).contains(Workbook.Remark.MACROS_IGNORED);
        }
    }

    @Test
    void readsEverySampleSubmission() throws IOException {
        var folders = List.of("2025-04", "2025-05", "2025-06");

        for (String folder : folders) {
            assertThat(files("submissions/" + folder)).isNotEmpty().allMatch(this::isRead);
        }
    }

    private boolean isRead(Path file) {
        return assertEnding(() -> isRead(Files.readAllBytes(file), file), file.toString());
    }

    private byte[] hostile(String file) throws IOException {
        return Files.readAllBytes(Path.of(shared, "corpus/hostile", file));
    }

    private List<CellValue> values(String file) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(hostile(file), file)) {
            return workbook.sheets().stream()
                    .flatMap(sheet -> Reading.rows(sheet).stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::value)
                    .toList();
        }
    }

    private static Set<Cause> expected(String file) {
        return CAUSES.entrySet().stream()
                .filter(entry -> Stream.of(entry.getKey().split("[|]")).anyMatch(file::startsWith))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Optional<Refusal> refusal(Path file) throws IOException {
        return refusal(Files.readAllBytes(file), file);
    }

    private static boolean isRead(byte[] content, Path file) {
        return refusal(content, file).isEmpty();
    }

    private static Optional<Refusal> refusal(byte[] content, Path file) {
        String name = file.getFileName().toString();
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(content, name)) {
            workbook.sheets().forEach(Sheet::merged);
            workbook.sheets().forEach(Reading::rows);
            workbook.finish();
            return Optional.empty();
        } catch (WorkbookRefused refused) {
            return Optional.of(refused.refusal());
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
