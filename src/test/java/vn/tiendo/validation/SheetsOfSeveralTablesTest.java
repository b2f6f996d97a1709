package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.form.FieldType.CODE;
import static vn.tiendo.programme.form.FieldType.NUMBER;
import static vn.tiendo.programme.form.FieldType.TEXT;
import static vn.tiendo.validation.ARow.leaf;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.DeclaredForms.blockOfB06;
import static vn.tiendo.validation.DeclaredForms.column;
import static vn.tiendo.validation.DeclaredForms.keyed;
import static vn.tiendo.validation.DeclaredForms.required;
import static vn.tiendo.validation.DeclaredForms.tableOfB06;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Form;

/** Two tables and a block of questions share the sheet of Biểu 06. */
class SheetsOfSeveralTablesTest {

    private static final Form STAFF = tableOfB06("B06A", column("code", CODE), required(column("count", NUMBER)));
    private static final Form ROOMS = tableOfB06("B06B", column("code", CODE), column("count", NUMBER));
    private static final Form HEAD =
            blockOfB06("B06C", required(column("school", TEXT)), required(column("pupils", NUMBER)));

    private static Programme programme(RuleDefinition... more) {
        var rules = new ArrayList<>(TestProgramme.shippedRules());
        rules.addAll(List.of(more));
        return TestProgramme.with(rules, List.of(STAFF, ROOMS, HEAD));
    }

    private static ARow counted(String code, String count) {
        return leaf().with("code", code).with("count", count);
    }

    private static ASubmission whole() {
        return aSubmission()
                .under(programme())
                .with("B06A", counted("X-1", "3"))
                .with("B06B", counted("X-1", "4"))
                .with("B06C", leaf().with("school", "Him Lam").with("pupils", "400"));
    }

    @Test
    void areAcceptedWhenAllIsThere() {
        whole().checked().isAccepted().withOnly();
    }

    @Test
    void areMissedOnceWhereTheSheetIsNotThere() {
        whole().without("B06A")
                .without("B06B")
                .without("B06C")
                .checked()
                .isReturned()
                .withOnly("TM03")
                .finding("TM03")
                .on("")
                .saying("Biểu 06: chưa tìm thấy biểu này trong tệp.");
    }

    @Test
    void areMissedOneByOneInASheetThatIsThere() {
        var findings = whole().without("B06B")
                .without("B06C")
                .checked()
                .withOnly("TM03", "TM03")
                .findings("TM03");

        findings.getFirst().on("Biểu 06").saying("Biểu 06, bảng Phần B06B: chưa tìm thấy bảng này", "Nhãn code");
        findings.getLast().saying("Biểu 06, phần Phần B06C: chưa tìm thấy phần hỏi - đáp này", "Nhãn school");
    }

    @Test
    void areNamedWithTheLabelsThatTheirHeaderLacks() {
        whole().incomplete("B06B", "Biểu 06", "Số lượng")
                .checked()
                .withOnly("TM03")
                .finding("TM03")
                .saying("Biểu 06, bảng Phần B06B: chưa tìm thấy bảng này trong trang; còn thiếu: Số lượng.");
    }

    @Test
    void areNamedInEveryFindingAndKeptApart() {
        var checked = whole().with("B06A", counted("X-1", "-3"))
                .with("B06B", counted("X-1", "-4"))
                .checked()
                .withOnly("DA06", "DA06");

        checked.findings("DA06").getFirst().at("C10").saying("Biểu 06, bảng Phần B06A, ô C10 (Cột count");
        checked.findings("DA06").getLast().at("C10").saying("Biểu 06, bảng Phần B06B, ô C10 (Cột count");
    }

    @Test
    void joinBlankCellsOfOneTableOnly() {
        var rows = new ARow[] {counted("X-1", ""), counted("X-2", "")};

        whole().with("B06A", rows)
                .with("B06B", rows)
                .checked()
                .withOnly("DA04")
                .finding("DA04")
                .at("C10", "C11");
    }

    @Test
    void foldWhatFollowsFromAnErrorOfTheSameTableOnly() {
        var rule = TestProgramme.rule("XX01", "B06B", "count <= 3.0", "count");

        whole().under(programme(rule))
                .with("B06A", counted("X-1", "-3"))
                .checked()
                .withOnly("DA06", "XX01")
                .finding("DA06")
                .folding(0);
    }

    @Test
    void askTheQuestionsOfABlockAsTheyStand() {
        whole().with("B06C", leaf().with("school", "").with("pupils", "đông"))
                .checked()
                .withOnly("TM09", "DA04")
                .finding("DA04")
                .at("C10")
                .about("B06C")
                .saying("Biểu 06, phần Phần B06C, ô C10 (Cột pupils): ô này cần một số, đang ghi đông.");
    }

    @Test
    void letRulesLookAtABlockAndAtTheOtherTables() {
        var rule = TestProgramme.rule("XX01", "B06C", "sum(B06A.count) + sum(B06B.count) >= pupils / 50.0", "pupils");

        whole().under(programme(rule))
                .checked()
                .withOnly("XX01")
                .finding("XX01")
                .about("B06C");
    }

    @Test
    void returnARowThatRepeatsADeclaredKey() {
        var form = keyed(List.of("code", "name"), column("code", CODE), column("name", TEXT), column("count", NUMBER));
        var row = counted("X-1", "3").with("name", "Lớp 1");
        var other = counted("X-1", "3").with("name", "Lớp 2");

        aSubmission()
                .under(DeclaredForms.programme(form))
                .with("B05", row, other, counted("X-1", "5").with("name", "LỚP  1"))
                .checked()
                .isReturned()
                .withOnly("DA03")
                .finding("DA03")
                .at("B12", "D12")
                .about("X-1|lop 1")
                .saying("dòng này trùng với dòng 10: X-1, LỚP 1.");
        aSubmission()
                .under(DeclaredForms.programme(form))
                .with("B05", row, other)
                .checked()
                .isAccepted();
    }

    @Test
    void leaveAloneTwoRowsAlikeWhereTheFormDeclaresNoKey() {
        ASubmission.ofTheQuarter()
                .with("B03", ARow.scheme(), ARow.scheme())
                .checked()
                .isAccepted();
    }

    @Test
    void areKnownInHistoryByTheirDeclaredKey() {
        var form = keyed(List.of("code", "name"), column("code", CODE), column("name", TEXT), column("count", NUMBER));
        var rule = TestProgramme.rule("XX01", "B05", "count >= previous.count", "count");
        var history = new AHistory().by("095", "B05").number("2025-04", "X-1|lop 1", "count", "4");

        var checked = aSubmission()
                .under(TestProgramme.with(List.of(rule), List.of(form)))
                .with("B05", counted("X-1", "3").with("name", "Lớp 1"))
                .knowing(history)
                .checked();

        checked.withOnly("XX01");
        assertThat(form.declaresKey()).isTrue();
    }
}
