package vn.tiendo.validation;

import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ARow.scheme;
import static vn.tiendo.validation.ARow.total;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .comparing("khoảng 12 tỷ", "một số")
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
                .comparing("-7", "từ 0 trở lên");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.4 tỷ|ô này cần một số, đang ghi 14.4 tỷ. Số thập phân ghi bằng dấu phẩy: có phải 14,4 tỷ?",
                "1.5OO|có chữ cái lẫn với chữ số. Có phải 1.500?",
                "14,,4|Có phải 14,4? Ghi lại đúng một số, không thừa dấu.",
                "14,4 (tạm tính)|Có phải 14,4? Chỉ ghi số",
                "~15|Có phải 15? Ghi số mà đơn vị báo cáo",
                "trên 15|đang ghi trên 15. Ghi đúng số mà đơn vị báo cáo",
                "15-20|đang ghi 15-20, là hai số. Ghi một số",
                "đang tổng hợp|đang ghi đang tổng hợp. Ghi số, không kèm chữ",
            })
    void saysWhatIsWrongWithAnAmountThatIsNearlyOne(String text, String said) {
        with("vol_ytd", text)
                .checked()
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .saying(said);
    }

    @Test
    void namesWhatFollowsFromAnError() {
        with("plan", "-7").checked().isReturned().finding("DA06").saying("lỗi kéo theo: DA");
    }

    @Test
    void returnsAFormulaErrorInARequiredCell() {
        with("vol_ytd", "#DIV/0!")
                .checked()
                .isReturned()
                .withOnly("DA13")
                .finding("DA13")
                .at("I11")
                .comparing("#DIV/0!", "một số");
    }

    @Test
    void returnsAFormulaWithoutAValueInARequiredCell() {
        with("vol_ytd", "=?")
                .checked()
                .isReturned()
                .withOnly("DA13")
                .finding("DA13")
                .saying("chưa được tính");
    }

    @Test
    void notesATotalThatCannotBeCompared() {
        aSubmission()
                .with("B01", total("plan", "=?"), project("7811019"), project("7866020"))
                .checked()
                .isAccepted()
                .finding("TM07")
                .at("C10")
                .saying("chưa được tính");
    }

    @Test
    void notesAFormulaWithoutAValueInAnOptionalCell() {
        with("dis_pct", "=?").checked().isAccepted().finding("TM07").at("L11").saying("chưa được tính");
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
