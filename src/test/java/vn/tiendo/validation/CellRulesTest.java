package vn.tiendo.validation;

import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ARow.scheme;
import static vn.tiendo.validation.ARow.total;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import org.junit.jupiter.api.Test;

class CellRulesTest {

    private static ASubmission with(String slot, String raw) {
        return aSubmission().with("B01", project("7811019"), project("7866020").with(slot, raw));
    }

    @Test
    void returnsWordsWhereAnAmountBelongs() {
        with("dis_ytd", "khoảng 12 tỷ")
                .checked()
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .at("K11")
                .about("7866020")
                .comparing("khoảng 12 tỷ", "")
                .saying("Biểu 01, ô K11 (Cột dis_ytd, dự án 7866020): ô này cần một số, đang ghi khoảng 12 tỷ.");
    }

    @Test
    void listsBlankRequiredCellsOfAColumnInOneLine() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019").with("plan", ""),
                        project("7866020").with("plan", ""))
                .checked()
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .at("E10", "E11")
                .saying("các ô E10, E11 (Cột plan): ô này cần một số, đang để trống.");
    }

    @Test
    void takesAMarkForNotApplicableAsAnAnswer() {
        with("dis_ytd", "-").checked().isAccepted();
    }

    @Test
    void asksNothingOfOptionalCells() {
        with("land_due", "").checked().isAccepted();
    }

    @Test
    void returnsWordsInAnOptionalNumber() {
        with("land_due", "đang đo")
                .checked()
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .at("M11");
    }

    @Test
    void returnsADateThatIsNone() {
        ofTheQuarter()
                .with("B03", scheme().with("decision_date", "hôm qua"))
                .checked()
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .saying("ô này cần một ngày");
    }

    @Test
    void returnsANegativeAmount() {
        with("dis_in", "-7")
                .checked()
                .isReturned()
                .withOnly("DA06")
                .finding("DA06")
                .at("J11")
                .comparing("-7", "");
    }

    @Test
    void takesZeroForAnAmount() {
        with("dis_in", "0").checked().isAccepted();
    }

    @Test
    void foldsWhatFollowsFromANegativeAmount() {
        with("plan_by:NSTW", "-600")
                .checked()
                .isReturned()
                .withOnly("DA06")
                .finding("DA06")
                .at("F11")
                .folding(1);
    }

    @Test
    void returnsAFormulaErrorInARequiredCell() {
        with("vol_ytd", "#DIV/0!")
                .checked()
                .isReturned()
                .withOnly("DA13")
                .finding("DA13")
                .at("I11")
                .comparing("#DIV/0!", "");
    }

    @Test
    void returnsAFormulaWithoutAValueInARequiredCell() {
        with("vol_ytd", "=?")
                .checked()
                .isReturned()
                .withOnly("DA13")
                .finding("DA13")
                .saying("chưa có giá trị");
    }

    @Test
    void onlyNotesAFormulaErrorInAnOptionalCell() {
        with("dis_pct", "#DIV/0!")
                .checked()
                .isAccepted()
                .finding("TM07")
                .at("L11")
                .saying("#DIV/0!");
    }

    @Test
    void onlyNotesAnUnknownOptionalChoice() {
        with("stage", "Sắp xong")
                .checked()
                .isAccepted()
                .finding("TM07")
                .at("O11")
                .saying("Sắp xong");
    }

    @Test
    void looksForNoFaultOfItsOwnInTotalRows() {
        aSubmission()
                .with("B01", total("plan", "#REF!"), project("7811019"), project("7866020"))
                .checked()
                .isAccepted();
    }

    @Test
    void tellsOfManyFaultsAtOnceAndCountsThoseItLeavesOut() {
        var rows = new ARow[130];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = project(i == 0 ? "7811019" : i == 1 ? "7866020" : "" + (8000000 + i))
                    .with("dis_in", "-1");
        }

        var findings = aSubmission().with("B01", rows).checked().isReturned().findings("DA06");

        org.assertj.core.api.Assertions.assertThat(findings).hasSize(100);
        findings.getLast().folding(30).saying("còn 30 lỗi cùng loại");
    }
}
