package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Columns with a title, a hint and members of their own: what a blank workbook prints of them, and messages say. */
class DeclaredColumnsTest {

    private static final String WORK = "{ field: vol_in, is: [Khối lượng thực hiện / Trong kỳ], ";
    private static final String WORK_IN_WORDS = "{ field: vol_in, is: [[Khối lượng thực hiện, Trong kỳ / tháng]],"
            + " begins: [Khối lượng thực hiện / Trong kỳ],"
            + " title: { vi: Khối lượng tháng này, en: Work of the month },"
            + " hint: { vi: Theo biên bản nghiệm thu., en: By the minutes. }, ";

    private Programme programme;
    private byte[] blank;

    @BeforeEach
    void printsTheBlankWorkbook(@TempDir Path folder) throws IOException {
        programme = TemplateDesk.programme(
                folder,
                "forms/b01-projects.yaml",
                text -> text.replace(WORK, WORK_IN_WORDS)
                        .replace(
                                "    across: capital\n",
                                "    across: capital\n    members: [NSTW, { member: all, is: [Kế hoạch vốn năm / Trong đó / Mọi nguồn khác] }]\n"));
        blank = TemplateDesk.URBAN.blankOf(programme, "103", "2025-06");
    }

    @Test
    void theOfficialLabelIsPrintedAndTheHintIsItsNote() throws IOException {
        var sheet = sheet();

        assertThat(texts(sheet)).contains("Trong kỳ / tháng *").doesNotContain("Khối lượng tháng này");
        assertThat(sheet.getCellComments().values())
                .extracting(comment -> comment.getString().getString())
                .anyMatch(note -> note.startsWith("Theo biên bản nghiệm thu.\n"));
    }

    @Test
    void messagesCallItByItsTitle() {
        var found = new Checker(programme)
                .check(read(), Claim.NONE, History.NONE, Optional.empty())
                .verdict()
                .findings();

        assertThat(found)
                .extracting(Finding::message)
                .extracting(LocalText::vi)
                .anyMatch(said -> said.contains("(Khối lượng tháng này"));
        assertThat(found)
                .extracting(Finding::message)
                .extracting(LocalText::en)
                .anyMatch(said -> said.contains("(Work of the month"));
    }

    @Test
    void justTheMembersThatTheFormHasArePrintedAndReadBack() throws IOException {
        assertThat(texts(sheet()))
                .contains("Ngân sách trung ương", "Mọi nguồn khác")
                .doesNotContain("Ngân sách địa phương", "Vốn khác");
        assertThat(read().table("B01").orElseThrow().columns())
                .filteredOn(column -> column.slot().field().equals("plan_by"))
                .extracting(column -> column.slot().member())
                .containsExactly("NSTW", "all");
    }

    private Reading.Read read() {
        var reader = new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));
        return (Reading.Read) reader.read(blank, "file.xlsx");
    }

    private XSSFSheet sheet() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(blank)).getSheet("Biểu 01");
    }

    private static java.util.List<String> texts(XSSFSheet sheet) {
        return TemplateTest.cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
