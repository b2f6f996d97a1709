package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.Stamped;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;

/** Blank workbooks filled in, rows and columns inserted, sheets renamed, then saved by LibreOffice. */
class LibreOfficeTest {

    @TempDir
    private Path folder = Path.of("target");

    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(TemplateDesk.URBAN, new UnitCode("094")),
                Arguments.of(TemplateDesk.URBAN, new UnitCode("STC")),
                Arguments.of(TemplateDesk.URBAN, new UnitCode("BQL-GT")),
                Arguments.of(TemplateDesk.SCHOOLS, new UnitCode("PGD-TGI")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("units")
    void readsBackWhatLibreOfficeSaved(TemplateDesk desk, UnitCode unit) throws Exception {
        var sample = desk.sample(unit);
        var blank = desk.blank(unit.value(), desk.period().toString(), Earlier.NONE);
        try (var filled = new Filled(blank).from(desk.read(blank), sample)) {
            rearrange(filled.workbook);

            var saved = saved(filled.bytes());

            var reading = desk.read(saved);
            assertThat(reading.identity().stamped()).isInstanceOf(Stamped.Genuine.class);
            assertThat(TemplateRoundTripTest.numbers(unit, reading))
                    .isEqualTo(TemplateRoundTripTest.numbers(unit, sample));
            assertThat(desk.check(saved).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    /** A row on top and a column at the left of every form's sheet, which is then called otherwise. */
    private static void rearrange(XSSFWorkbook book) {
        for (int i = 1; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            if (sheet.getSheetName().startsWith("Biểu")) {
                sheet.shiftRows(2, sheet.getLastRowNum(), 2);
                sheet.shiftColumns(0, sheet.getRow(sheet.getLastRowNum() / 2).getLastCellNum(), 1);
                book.setSheetName(i, "Trang " + i);
            }
        }
    }

    private byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("sent.xlsx"), workbook);
        var out = Files.createDirectories(folder.resolve("out"));
        var process = soffice(file, out);
        assumeTrue(process != null, "no soffice here: what LibreOffice saves is not tested");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("soffice ends").isTrue();
        return Files.readAllBytes(out.resolve("sent.xlsx"));
    }

    private @org.jspecify.annotations.Nullable Process soffice(Path file, Path out) {
        try {
            return new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return null;
        }
    }
}
