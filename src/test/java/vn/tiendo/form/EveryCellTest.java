package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** No cell is lost: what is read, recognised and told comes to as many cells as POI finds to hold something. */
class EveryCellTest {

    private static final String SHARED = System.getProperty("shared", "");
    private static final List<Programme> PROGRAMMES = Programmes.load(Path.of("jobs"));

    @TestFactory
    Stream<DynamicTest> ofTheShippedSamples() throws IOException {
        return workbooks(Path.of("input")).map(EveryCellTest::accountsForEveryCell);
    }

    @TestFactory
    Stream<DynamicTest> ofTheTeamsSamples() throws IOException {
        assumeFalse(SHARED.isEmpty(), "no samples: set -Dshared");
        return Stream.of("submissions", "history/2024-12", "history/2025-03", "trials")
                .flatMap(folder -> workbooks(Path.of(SHARED, folder)))
                .map(EveryCellTest::accountsForEveryCell);
    }

    private static Stream<Path> workbooks(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest accountsForEveryCell(Path file) {
        return DynamicTest.dynamicTest(file.toString(), () -> check(Files.readAllBytes(file), programme(file), file));
    }

    private static Programme programme(Path file) {
        boolean schools = file.toString().contains("village-schools");
        return PROGRAMMES.stream()
                .filter(programme -> programme.code().equals("village-schools") == schools)
                .findFirst()
                .orElseThrow();
    }

    private static void check(byte[] content, Programme programme, Path file) {
        var reader = new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));
        if (!(reader.read(content, file.toString()) instanceof Reading.Read reading)) {
            return; // told as a whole
        }
        assertEveryCellIsAccountedFor(reading, content);
    }

    static void assertEveryCellIsAccountedFor(Reading.Read reading, byte[] content) {
        var counted = new LinkedHashMap<String, Integer>();
        reading.sheets()
                .forEach(sheet -> counted.put(
                        sheet.sheet(),
                        Arrays.stream(CellPart.Lot.values()).mapToInt(sheet::of).sum()));
        assertThat(counted).isEqualTo(byPoi(content));
    }

    private static Map<String, Integer> byPoi(byte[] content) {
        var counted = new LinkedHashMap<String, Integer>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                int cells = 0;
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += holdsSomething(cell) ? 1 : 0;
                    }
                }
                counted.put(sheet.getSheetName().strip(), cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counted;
    }

    private static boolean holdsSomething(Cell cell) {
        try {
            return cell.getCellType() != CellType.BLANK
                    && (cell.getCellType() != CellType.STRING
                            || !TextCleaner.tidy(cell.getStringCellValue()).isEmpty());
        } catch (XmlValueOutOfRangeException e) {
            return true; // a date in ISO 8601, of which POI knows nothing
        }
    }
}
