package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.finding.Finding;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.known.Claim;

/** Replies to the team's samples: all wrong cells are marked, nothing else is changed, and they can be sent back. */
class SampleRepliesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared", ""), "submissions");
    private static final Set<String> SHARED_PARTS =
            Set.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");

    private final SampleDesk desk = new SampleDesk();

    /** A sample with what was found in it and what was answered. */
    @SuppressWarnings("ArrayRecordComponent") // only ever read
    private record Sent(byte[] content, Checked checked, Reply reply) {

        /** By sheet. */
        Map<String, Set<String>> marked() {
            var marked = new HashMap<String, Set<String>>();
            for (Finding finding : checked.verdict().findings()) {
                finding.cells()
                        .forEach(cell -> marked.computeIfAbsent(finding.sheet(), _ -> new HashSet<>())
                                .add(cell.toString()));
            }
            return marked;
        }

        /** Cells of a sheet that may look otherwise: those marked, and of merged areas all. */
        Set<String> changed(Sheet sheet) {
            var changed = new HashSet<>(marked().getOrDefault(sheet.getSheetName(), Set.of()));
            for (var area : sheet.getMergedRegions()) {
                var cells = new HashSet<String>();
                area.forEach(cell -> cells.add(cell.formatAsString()));
                if (cells.stream().anyMatch(changed::contains)) {
                    changed.addAll(cells);
                }
            }
            return changed;
        }

        Set<String> changed() throws IOException {
            var changed = new HashSet<String>();
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
                workbook.forEach(sheet -> changed.addAll(changed(sheet)));
            }
            return changed;
        }
    }

    @TestFactory
    Stream<DynamicTest> marksWhatIsWrongAndChangesNothingElse() throws IOException {
        return samples()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var sent = send(file);

                    if (sent.reply().isWhole()) {
                        assertSameCells(sent, sent.reply().content(), true);
                        if (sent.reply().extension().equals(".xlsx")) {
                            assertSameParts(sent);
                        }
                    } else {
                        assertThat(sent.checked().verdict().findings())
                                .anyMatch(f -> f.rule().equals("TM04"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isReadAsIfNothingWereMarked() throws IOException {
        return samples()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var sent = send(file);

                    if (sent.reply().isWhole()) {
                        assertThat(check(sent.reply().content())).isEqualTo(sent.checked());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> opensInLibreOfficeWithValuesAndMarks() throws IOException {
        return samples()
                .filter(file ->
                        file.startsWith(SAMPLES.resolve("broken")) || name(file).contains("096"))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var sent = send(file);

                    byte[] saved = Calc.running()
                            .convert(sent.reply().content(), sent.reply().extension(), ".xlsx");

                    if (sent.reply().isWhole()) {
                        assertSameCells(sent, saved, false);
                        assertThat(check(saved).verdict().findings())
                                .filteredOn(Finding::isError)
                                .isEqualTo(sent.checked().verdict().findings().stream()
                                        .filter(Finding::isError)
                                        .toList());
                    }
                }));
    }

    private static Stream<Path> samples() throws IOException {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
        try (var files = Files.walk(SAMPLES)) {
            return files
                    .filter(file -> file.toString().matches(".*/(broken|2025-06|2025-04)/.*\\.xlsx?"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Sent send(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        var checked = check(content);
        return new Sent(content, checked, desk.reply(name(file), content, Claim.NONE));
    }

    private Checked check(byte[] content) {
        return desk.check(content, Claim.NONE);
    }

    /** Byte by byte, but for the parts that have to change; of sheets only the marks differ. */
    private static void assertSameParts(Sent sent) throws IOException, XMLStreamException {
        var before = PackageParts.of(sent.content());
        var after = PackageParts.of(sent.reply().content());
        var marked = sent.changed();
        for (String part : before.parts().keySet()) {
            if (part.startsWith("xl/worksheets/sheet")) {
                assertThat(after.sheet(part, marked)).as(part).isEqualTo(before.sheet(part, marked));
            } else if (!SHARED_PARTS.contains(part)) {
                assertThat(after.parts().get(part))
                        .as(part)
                        .isEqualTo(before.parts().get(part));
            }
        }
    }

    private static void assertSameCells(Sent sent, byte[] reply, boolean styles) throws IOException {
        try (var before = WorkbookFactory.create(new ByteArrayInputStream(sent.content()));
                var after = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            assertThat(after.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
            assertThat(after.getActiveSheetIndex()).isZero();
            for (int i = 0; i < before.getNumberOfSheets(); i++) {
                var sheet = before.getSheetAt(i);
                assertThat(after.getSheetName(i + 1)).isEqualTo(sheet.getSheetName());
                assertThat(after.getSheetVisibility(i + 1)).isEqualTo(before.getSheetVisibility(i));
                assertSame(sheet, after.getSheetAt(i + 1), styles, sent.changed(sheet));
            }
            assertMarked(after, sent.marked());
        }
    }

    private static void assertMarked(Workbook reply, Map<String, Set<String>> marked) {
        marked.forEach((name, cells) -> {
            for (String address : cells) {
                var at = new org.apache.poi.ss.util.CellReference(address);
                var cell = reply.getSheet(name).getRow(at.getRow()).getCell(at.getCol());
                assertThat(cell.getCellStyle().getFillPattern())
                        .as(address)
                        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(cell.getCellComment().getString().getString())
                        .as(address)
                        .contains("Kết quả kiểm tra (tiendo):");
            }
        });
    }

    private static void assertSame(Sheet before, Sheet after, boolean styles, Set<String> marked) {
        for (Row row : before) {
            var other = after.getRow(row.getRowNum());
            for (Cell cell : row) {
                String address = cell.getAddress().formatAsString();
                var same = other == null ? null : other.getCell(cell.getColumnIndex());
                assertThat(value(same)).as(address).isEqualTo(value(cell));
                if (styles && !marked.contains(address)) {
                    assertThat(Objects.requireNonNull(same).getCellStyle().getIndex())
                            .as(address)
                            .isEqualTo(cell.getCellStyle().getIndex());
                }
            }
            assertThat(other != null && other.getZeroHeight()).isEqualTo(row.getZeroHeight());
        }
    }

    private static List<Object> value(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell != null && isDay(cell)) {
            return List.of("day");
        }
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return List.of();
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        Object value = switch (type) {
            // LibreOffice keeps 15 digits of what it computes.
            case NUMERIC -> new BigDecimal(cell.getNumericCellValue(), new MathContext(14)).stripTrailingZeros();
            case BOOLEAN -> cell.getBooleanCellValue();
            case ERROR -> cell.getErrorCellValue();
            case STRING, BLANK, FORMULA, _NONE -> cell.getStringCellValue();
        };
        return List.of(type, value, formula ? cell.getCellFormula() : "");
    }

    /** POI does not know of cells that hold a day as ISO writes it; as XML they are compared all the same. */
    private static boolean isDay(Cell cell) {
        try {
            return cell.getCellType() == null;
        } catch (XmlValueOutOfRangeException unknown) {
            return true;
        }
    }
}
