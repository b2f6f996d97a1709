package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Stamped;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.known.Claim;

class TemplateTest {

    private static final TemplateDesk DESK = TemplateDesk.URBAN;

    private final byte[] blank = DESK.blank("099", "2025-06", Earlier.NONE);

    @Test
    void saysForWhomAndWhenItIs() {
        var identity = DESK.read(blank).identity();

        assertThat(identity.unit()).contains(new UnitCode("099"));
        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.templateVersion()).isEqualTo(DESK.programme.templateVersion());
        assertThat(identity.stamped()).isInstanceOf(Stamped.Genuine.class);
        assertThat(identity.conflicts()).isEmpty();
    }

    @Test
    void holdsTheFormsThatAreDueAndTellsOfNoOtherSheet() {
        var reading = DESK.read(blank);

        assertThat(reading.tables()).extracting(table -> table.form().code()).containsExactly("B01", "B02", "B03");
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.repairs()).isEmpty();
    }

    @Test
    void isTheSameToTheByteEveryTime() {
        assertThat(DESK.blank("099", "2025-06", Earlier.NONE)).isEqualTo(blank);
    }

    @Test
    void fillsInWhatTheRegistryKnows() {
        var project = DESK.programme.projectsOf(new UnitCode("099")).getFirst();

        var row = DESK.read(blank)
                .table("B01")
                .orElseThrow()
                .leaves()
                .filter(leaf -> leaf.text("code").equals(Optional.of(project.code())))
                .findFirst()
                .orElseThrow();

        assertThat(row.text("name")).contains(project.name());
        assertThat(row.text("owner")).contains(project.owner());
        assertThat(row.text("decision")).contains(project.decision());
        assertThat(row.money("total")).isEqualTo(project.total());
    }

    @Test
    void fillsInThePlanOfLastMonthWhoeverReportedItAndShowsTheCumulativeFiguresInGrey() {
        var sample = DESK.sample(new UnitCode("099")).table("B01").orElseThrow();
        var blank = DESK.blank("03253", "2025-07", DESK.accepted("2025-06"));

        var table = DESK.read(blank).table("B01").orElseThrow();

        assertThat(table.leaves().map(row -> row.money("plan")).toList())
                .containsExactlyInAnyOrderElementsOf(
                        sample.leaves().map(row -> row.money("plan")).toList());
        assertThat(table.leaves().map(row -> row.money("dis_ytd"))).allMatch(Optional::isEmpty);
        open(blank, book -> assertThat(texts(book.getSheet("Biểu 01"))).contains("Luỹ kế từ đầu năm, kỳ trước"));
    }

    @Test
    void leavesThePlanBlankInANewYear() {
        var blank = DESK.blank("ACV", "2026-01", DESK.accepted("2025-12"));

        var table = DESK.read(blank).table("B01").orElseThrow();

        assertThat(table.leaves().map(row -> row.money("plan"))).isNotEmpty().allMatch(Optional::isEmpty);
    }

    @Test
    void bringsBackTheRowsThatItsFormerUnitWroteItselfOfItsTown() {
        var sample = DESK.sample(new UnitCode("094")).table("B03").orElseThrow();
        var blank = DESK.blank("03127", "2025-09", DESK.accepted("2025-06"));

        var table = DESK.read(blank).table("B03").orElseThrow();

        assertThat(table.leaves().map(row -> row.text("name").orElse("")))
                .containsExactlyInAnyOrderElementsOf(
                        sample.leaves().map(row -> row.text("name").orElse("")).toList());
    }

    @Test
    void locksEverySheetWithoutAPasswordAndOpensOnlyWhatIsAskedFor() {
        open(
                blank,
                book -> book.forEach(each -> {
                    var sheet = (XSSFSheet) each;
                    var protection = sheet.getCTWorksheet().getSheetProtection();
                    assertThat(protection.getSheet()).as(sheet.getSheetName()).isTrue();
                    assertThat(protection.isSetPassword() || protection.isSetHashValue())
                            .isFalse();
                }));
        open(blank, book -> {
            var open = cells(book.getSheet("Biểu 01")).stream()
                    .filter(cell -> !cell.getCellStyle().getLocked())
                    .toList();
            assertThat(open).isNotEmpty().allMatch(cell -> cell.getCellType() == CellType.BLANK);
        });
    }

    @Test
    void hidesItsListsAndItsStamp() {
        open(blank, book -> {
            assertThat(book.getSheetVisibility(book.getSheetIndex("_tiendo"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheetVisibility(book.getSheetIndex("_danhmuc"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
        });
    }

    @Test
    void addsUpByFormulasAndOffersLists() {
        open(blank, book -> {
            var sheet = book.getSheet("Biểu 01");
            assertThat(cells(sheet))
                    .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellFormula().startsWith("SUBTOTAL(9,"));
            assertThat(sheet.getDataValidations())
                    .anyMatch(rule -> String.valueOf(
                                    rule.getValidationConstraint().getFormula1())
                            .contains("_danhmuc"));
            assertThat(sheet.getCellComments()).isNotEmpty();
        });
    }

    @Test
    void isRefusedWhenItsStampWasChanged() {
        var tampered = changed(
                blank, book -> book.getSheet("_tiendo").getRow(2).getCell(1).setCellValue("094"));

        assertThat(DESK.check(tampered).findings())
                .filteredOn(finding -> finding.rule().equals("TM01"))
                .singleElement()
                .extracting(finding -> finding.message().vi())
                .asString()
                .contains("ấu nhận dạng ẩn");
    }

    @Test
    void isRefusedWhenItWasStampedElsewhere() {
        var foreign = DESK.blank("099", "2025-06", Earlier.NONE, new Seal("another key"));

        assertThat(rules(DESK.check(foreign).findings())).contains("TM01");
    }

    @Test
    void isToldOfWhenTheFormsHaveChangedSince(@TempDir Path folder) throws IOException {
        var before = TemplateDesk.programme(
                folder, "forms/b01-projects.yaml", text -> text.replace("[\"Kiến nghị, đề xuất\"]", "[Kiến nghị]"));

        var old = TemplateDesk.URBAN.blankOf(before, "099", "2025-06");

        assertThat(rules(DESK.check(old).findings())).contains("TM06").doesNotContain("TM01", "TM02");
    }

    @Test
    void isNotOldBecauseARuleHasChanged(@TempDir Path folder) throws IOException {
        var before =
                TemplateDesk.programme(folder, "rules.yaml", text -> text.replace("Chọn đúng tệp", "Chọn lại tệp"));

        var old = TemplateDesk.URBAN.blankOf(before, "099", "2025-06");

        assertThat(rules(DESK.check(old).findings())).doesNotContain("TM06");
    }

    @Test
    void isRefusedWhenItsCoverNamesAnotherUnitOrPeriod() {
        var other = changed(blank, book -> {
            var cover = book.getSheet("Thông tin");
            cover.getRow(5).getCell(1).setCellValue("094");
            cover.getRow(6).getCell(1).setCellValue("Tháng 5/2025");
        });

        assertThat(rules(DESK.check(other).findings())).contains("TM01", "TM02");
    }

    @Test
    void isRefusedWhenItIsSentAsAnothers() {
        var claim = new Claim(Optional.of(new UnitCode("094")), Optional.of(Period.of("2025-05")));

        assertThat(rules(DESK.check(blank, claim).findings())).contains("TM01", "TM02");
    }

    @Test
    void isAsWelcomeWithoutItsStamp() {
        var without = changed(blank, book -> book.removeSheetAt(book.getSheetIndex("_tiendo")));

        assertThat(rules(DESK.check(without).findings())).doesNotContain("TM01", "TM02", "TM06");
        assertThat(DESK.read(without).identity().unit()).contains(new UnitCode("099"));
    }

    @Test
    void isNotMadeForAUnitThatHasNothingToSend() {
        assertThatThrownBy(() -> DESK.blank("SXD", "2025-06", Earlier.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SXD");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    static List<XSSFCell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<XSSFCell>();
        sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
        return cells;
    }

    private static List<String> texts(XSSFSheet sheet) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .toList();
    }

    private static void open(byte[] bytes, Consumer<XSSFWorkbook> look) {
        changed(bytes, look);
    }

    static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(book);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
