package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkKind;
import vn.tiendo.workbook.mark.copy.MarkedCopies;

/** Workbooks that are read although they are oddly written can be sent back marked, too. */
class MarkedOddXlsxTest {

    /** The first format that the workbook lacks, hence the first that is added. */
    private static final int MARK = 4;

    private static final String CELLS = "<row r='1'><c r='a1' s='4'><v>45809</v></c><c r='B1' s='x'><v>1</v></c>"
            + "<c r='C1' s='-1'/><c r='D1' t='s'><v/></c><c r='E1'><v>7</v></c></row>";

    @ParameterizedTest
    @ValueSource(strings = {"A1", "B1", "C1", "D1", "F1", "A2"})
    void marksAnyCellOfAnOddSheet(String cell) throws IOException, CopyImpossible {
        byte[] copy = marked(aWorkbook().rows(CELLS).bytes(), cell);

        assertThat(values(copy)).contains("Decimal[value=7]");
        assertThat(part(copy, "xl/worksheets/sheet1.xml"))
                .containsPattern("(?i)<c r=\"" + cell + "\"[^>]* s=\"" + MARK + "\"");
        assertThat(part(copy, "xl/comments1.xml")).contains("ref=\"" + cell + "\"", "xem lại");
    }

    /** The number of a format that was lacking is one of ours in the copy. */
    @Test
    void givesNoCellAFormatThatWasMeantForAnother() throws IOException, CopyImpossible {
        byte[] copy = marked(aWorkbook().rows(CELLS).bytes(), "E1");

        assertThat(part(copy, "xl/worksheets/sheet1.xml"))
                .contains(
                        "<c r=\"a1\" s=\"0\"",
                        "<c r=\"B1\" s=\"0\"",
                        "<c r=\"C1\" s=\"0\"",
                        "<c r=\"E1\" s=\"" + MARK + "\"");
    }

    @Test
    void marksNoRowThatHasAnElementForEveryCell() {
        byte[] book = aWorkbook()
                .rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>")
                .bytes();

        var refused = catchThrowableOfType(CopyImpossible.class, () -> marked(book, "B1"));

        assertThat(refused.why()).isEqualTo(CopyImpossible.Why.UNUSUAL);
    }

    private static String part(byte[] book, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace('\'', '"');
                }
            }
        }
        return "";
    }

    private static List<String> values(byte[] book) {
        try (var workbook = Reading.open(book)) {
            return Reading.rows(workbook.sheets().getLast()).stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> cell.value().toString())
                    .toList();
        }
    }

    private static byte[] marked(byte[] book, String cell) throws IOException, CopyImpossible {
        var marks = Map.of("Biểu 01", List.of(new CellMark(CellAddress.of(cell), MarkKind.ERROR, "xem lại")));
        var front = new FrontSheet("Kết quả kiểm tra", List.of(10d), List.of());
        var out = new ByteArrayOutputStream();
        new MarkedCopies(Limits.DEFAULT).write(book, marks, front, out);
        return out.toByteArray();
    }
}
