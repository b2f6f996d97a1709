package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.open.GuardedWorkbookReader;
import vn.tiendo.workbook.xlsx.XlsxSheet;

/** The scanner of plain sheets reads what the complete parser reads, and leaves to it what it cannot. */
class PlainSheetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><!-- a note --><c r='A2'><v>2</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>Tủa <![CDATA[Chùa]]></v></c><c r='B1'><v>3</v></c></row>",
                "<row r='1'><c r='A1' cm='1' s='1'><f t='array' ref='A1'>SUM(1)</f><v>-0.50</v></c></row>",
                "<row r='1' spans='1:2'><c t='inlineStr'><is><t xml:space='preserve'> a &amp; b &#7863; </t></is></c><c/></row>",
                "<row><c><v> 12.5 </v></c></row><row/><row><c><v>1E3</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>",
                "<row r='1'><c r='A1' t='s'><f>X</f><v>0</v></c><c r='C1'><f>1+1</f></c></row>\r\n  ",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row><row r='2'><c r='B2'><v>3</v></c></row>",
                "<row r='1'><c r='A1'/></row><row r='1'/><row r='1'><c r='B1' s='99'><v>3</v></c><c r='C1' t='s'><v></v></c></row>",
                "<row r='1'><c r='A1' t='d'><v>2025-06-01Z</v></c><c r='b1' s='-1' t='b'><v>TRUE</v></c><c><is><t>a</t></is></c></row>",
                "<row r='1'><c r='A1'><v>123456789012345678901234567890</v></c><c r='B1'><v/></c></row>",
                "<row r='1'><c r='A1' t='s'><v>007</v></c><c r='B1'><v> 1,5 </v></c><c r='C1' t='q'/><c r='D1' s='2'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>999999999</v></c><c r='B1' t='s'><v>99999999999</v></c><c r='C1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='A1'><f>B1+C1</f><v>0</v></c><c r='B1'><v>1</v></c><c r='C1' t='s'><v>-1</v></c></row>",
            })
    void readsTheSameWhicheverWay(String rows) {
        byte[] content = StrangersXlsx.aWorkbook().rows(rows).bytes();

        try (var workbook = Reading.open(content)) {
            var sheet = (XlsxSheet) workbook.sheets().getFirst();
            assertThat(quick(sheet).equals(strict(sheet))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'><c r='A1' r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'/></row>",
                "<row r='1'><c r='A1' y:z='1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>&unknown;</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>&#1;</v></c></row>",
                "<row r='1'><c r='A1'><f>&#0;</f><v>1</v></c></row>",
                "<row r='2'><c r='A2'/></row><row r='1'/>",
            })
    void leavesToTheCompleteParserWhatIsWrong(String rows) {
        assertThat(Reading.refusal(StrangersXlsx.aWorkbook().rows(rows).bytes()).cause())
                .isIn(Refusal.Cause.DAMAGED, Refusal.Cause.SUSPICIOUS);
    }

    @Test
    void readsStrangersSheetsTheSameWhicheverWay() throws IOException {
        String shared = System.getProperty("shared", "");
        assumeFalse(shared.isEmpty(), "no -Dshared: the collection of strangers' workbooks is not here");
        int sheets = 0;
        for (Path file : files(Path.of(shared).toRealPath())) {
            sheets += compare(file);
        }

        assertThat(sheets).isGreaterThan(900);
    }

    private static int compare(Path file) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(Files.readAllBytes(file), "")) {
            int compared = 0;
            for (Sheet sheet : workbook.sheets()) {
                if (sheet instanceof XlsxSheet xlsx) {
                    assertThat(quick(xlsx).equals(strict(xlsx)))
                            .as("%s %s", file, sheet.name())
                            .isTrue();
                    compared++;
                }
            }
            return compared;
        } catch (WorkbookRefused refused) {
            return 0;
        }
    }

    private static List<?> quick(XlsxSheet sheet) {
        return rowsOrCause(() -> Reading.rows(sheet));
    }

    private static List<?> strict(XlsxSheet sheet) {
        return rowsOrCause(() -> {
            var rows = new ArrayList<Row>();
            var source = sheet.strictRows();
            for (Row row = source.read(); row != null; row = source.read()) {
                rows.add(row);
            }
            return rows;
        });
    }

    private static List<?> rowsOrCause(Supplier<List<Row>> rows) {
        try {
            return rows.get();
        } catch (WorkbookRefused refused) {
            return List.of(refused.refusal().cause());
        }
    }

    private static List<Path> files(Path shared) throws IOException {
        try (var all = Files.walk(shared)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.xls[xm]"))
                    .toList();
        }
    }
}
