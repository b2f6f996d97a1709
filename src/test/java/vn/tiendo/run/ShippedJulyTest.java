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
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;

/**
 * The first month in the units of after 1 July 2025, as it ships in {@code input/2025-07}. To write it anew, after a change
 * of the form or of the months before: this test alone with {@code -Dsamples.write=true}.
 */
class ShippedJulyTest {

    private static final Path SHIPPED = Path.of("input", "2025-07");
    private static final FileTime SENT = FileTime.from(Instant.parse("2025-07-16T02:00:00Z"));

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestHome home;

    @BeforeAll
    static void takeInTheMonthsBefore() throws IOException {
        home = new TestHome(folder, "");
        for (String month : SampleMonths.MONTHS) {
            for (Path sample : TestHome.samples(month)) {
                home.drop(month, sample);
            }
        }
        home.collect();
    }

    @Test
    void isWhatTheFillerMakesOfTheBlankWorkbooksOfTheNewUnits() throws IOException {
        var entry = home.catalogue().get(TestHome.PROGRAMME);
        try (var stores = home.stores()) {
            var templates = BlankWorkbooks.of(entry.programme(), folder, Optional.of(stores));
            var july = new JulyWorkbooks(entry, templates, stores.ledger());

            for (UnitCode unit : july.senders()) {
                byte[] made = july.of(unit);
                var shipped = SHIPPED.resolve(unit + "_2025-07.xlsx");
                if (Boolean.getBoolean("samples.write")) {
                    Files.createDirectories(SHIPPED);
                    Files.setLastModifiedTime(Files.write(shipped, made), SENT);
                }
                assertThat(cells(made)).as(unit.value()).isEqualTo(cells(Files.readAllBytes(shipped)));
            }
            assertThat(TestHome.samples("2025-07"))
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(july.senders().stream()
                            .map(unit -> unit + "_2025-07.xlsx")
                            .toList());
        }
    }

    @Test
    void isAcceptedOfEveryUnit() throws IOException {
        for (Path sample : TestHome.samples("2025-07")) {
            home.drop("2025-07", sample);
        }
        home.collect();

        try (var stores = home.stores()) {
            assertThat(stores.submissions().current(TestHome.PROGRAMME, JulyWorkbooks.JULY, Instant.now()).stream()
                            .flatMap((Submission submission) -> submission.unit().stream())
                            .map(UnitCode::value))
                    .containsExactlyInAnyOrder(
                            "03127", "03151", "03160", "03163", "03169", "03172", "03203", "03217", "03253", "03256",
                            "03334", "03356", "ACV", "BQL-DD", "BQL-GT", "BQL-NN");
        }
    }

    @Test
    void isNotTakenOfADistrictWhichIsToldWhoReportsNow() throws IOException {
        var entry = home.catalogue().get(TestHome.PROGRAMME);
        byte[] july = Files.readAllBytes(SHIPPED.resolve("03127_2025-07.xlsx"));
        var read = entry.reader().read(asOfTheCity(july), "094_2025-07.xlsx");

        var verdict = entry.checker()
                .check(read, Claim.NONE, History.NONE, Optional.empty())
                .verdict();

        assertThat(verdict.status().isAccepted()).isFalse();
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.rule().equals("TM01"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().vi()).contains("094", "03127", "Phường Mường Thanh (03334)"));
    }

    private static byte[] asOfTheCity(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(cell.getStringCellValue()
                            .replace("03127", "094")
                            .replace("Phường Điện Biên Phủ", "Thành phố Điện Biên Phủ")
                            .replace("PHƯỜNG ĐIỆN BIÊN PHỦ", "THÀNH PHỐ ĐIỆN BIÊN PHỦ"));
                }
            })));
            book.write(out);
            return out.toByteArray();
        }
    }

    /** What stands in the cells; formulas with what they came to. */
    private static List<String> cells(byte[] workbook) throws IOException {
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String value = switch (cell.getCellType()) {
                    case FORMULA -> "=" + cell.getCellFormula() + " " + cell.getCachedFormulaResultType();
                    case NUMERIC -> String.valueOf(cell.getNumericCellValue());
                    case STRING -> cell.getStringCellValue();
                    case BOOLEAN, ERROR, BLANK, _NONE -> "";
                };
                if (!value.isEmpty()) {
                    cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + value);
                }
            })));
        }
        return cells;
    }
}
