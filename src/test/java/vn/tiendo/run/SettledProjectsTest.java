package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.form.Reading;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.store.BlankWorkbooks;

/** A project that was reported as settled is asked about no more. */
class SettledProjectsTest {

    /** Has most of the city's projects since July 2025. */
    private static final UnitCode UNIT = new UnitCode("03127");

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void getNoRowInTheNextBlankWorkbook() throws IOException {
        var home = new TestHome(folder, "");
        var sample = Path.of("input", "2025-06", "094_2025-06.xlsx");
        var passed = home.catalogue().first().programme().asOf(Period.of("2025-07")).projectsOf(UNIT).stream()
                .map(Project::code)
                .toList();
        var before = codes(home, Files.readAllBytes(sample)).stream()
                .filter(passed::contains)
                .toList();
        String settled = before.getFirst();
        var sent = Files.write(folder.resolve("094_2025-06.xlsx"), settling(sample, settled));
        Files.setLastModifiedTime(sent, FileTime.from(Instant.parse("2025-07-01T00:00:00Z")));
        home.drop("2025-06", sent);
        home.collect();

        var after = codes(home, blank(home));

        assertThat(after).isNotEmpty().doesNotContain(settled).containsAll(before.subList(1, before.size()));
    }

    private byte[] blank(TestHome home) throws IOException {
        var blank = new ByteArrayOutputStream();
        try (var stores = home.stores()) {
            BlankWorkbooks.of(home.catalogue().first().programme(), folder.resolve("home"), Optional.of(stores))
                    .write(UNIT, Period.of("2025-07"), blank);
        }
        return blank.toByteArray();
    }

    private static List<String> codes(TestHome home, byte[] workbook) {
        var read = (Reading.Read) home.catalogue().first().reader().read(workbook, "workbook.xlsx");
        return new ArrayList<>(read.table("B01")
                .orElseThrow()
                .leaves()
                .flatMap(leaf -> leaf.text("code").stream())
                .toList());
    }

    /** The sample, but for the stage of one project. */
    private static byte[] settling(Path sample, String project) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(sample)))) {
            var stages = new ArrayList<Cell>();
            book.forEach(sheet -> sheet.forEach(row -> {
                boolean meant = false;
                for (Cell cell : row) {
                    boolean text = cell.getCellType() == CellType.STRING;
                    meant |= text && cell.getStringCellValue().strip().equals(project);
                    if (meant && text && cell.getStringCellValue().strip().equals("Đang thi công")) {
                        stages.add(cell);
                    }
                }
            }));
            assertThat(stages).hasSize(1);
            stages.getFirst().setCellValue("Đã quyết toán");
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
