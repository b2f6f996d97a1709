package vn.tiendo.validation;

import static vn.tiendo.validation.ARow.item;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import org.junit.jupiter.api.Test;

class CodeRulesTest {

    @Test
    void returnsARowWithoutACodeAndFoldsTheProjectThatIsThenMissing() {
        aSubmission()
                .with("B01", project("7811019").with("code", ""), project("7866020"))
                .checked()
                .isReturned()
                .withOnly("DA01")
                .finding("DA01")
                .at("B10")
                .folding(1)
                .saying("7811019 (Nhà văn hoá trung tâm thị xã Mường Lay)", "[DA01]");
    }

    @Test
    void takesADashForNoCodeAndTwoMissingCodesForNoneTwice() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019").with("code", "-"),
                        project("7866020").with("code", ""))
                .checked()
                .isReturned()
                .withOnly("DA01", "DA01");
    }

    @Test
    void returnsAnUnknownCodeAndSuggestsTheNearest() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020").with("code", "78660209"))
                .checked()
                .isReturned()
                .withOnly("DA02")
                .finding("DA02")
                .at("B11")
                .about("78660209")
                .folding(1)
                .saying("78660209", "Thị xã Mường Lay", "7866020 (Thu gom");
    }

    @Test
    void returnsAnotherUnitsProject() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020"), project("7816011"))
                .checked()
                .isReturned()
                .withOnly("DA02")
                .finding("DA02")
                .at("B12")
                .saying("Huyện Mường Nhé báo cáo");
    }

    @Test
    void saysSoWhenNothingIsLikeTheCode() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019"),
                        project("7866020"),
                        project("1").with("name", "Xyz"))
                .checked()
                .isReturned()
                .finding("DA02")
                .saying("Kiểm tra lại mã theo danh mục");
    }

    @Test
    void marksTheLaterOfTwoRowsWithOneCodeAndFoldsTheOtherProject() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020").with("code", "7811019"))
                .checked()
                .isReturned()
                .without("DA19")
                .finding("DA03")
                .at("B11")
                .comparing("7811019", "B10")
                .folding(1)
                .saying("7866020 (Thu gom");
    }

    @Test
    void asksForNoRowOfAProjectWhoseCodeIsNotComputed() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020").with("code", "=?"))
                .checked()
                .isReturned()
                .without("DA19")
                .finding("DA13")
                .at("B11")
                .folding(1);
        aSubmission()
                .with(
                        "B01",
                        project("7811019").with("code", "#REF!"),
                        project("7866020").with("code", "#REF!"))
                .checked()
                .isReturned()
                .without("DA19")
                .finding("DA13")
                .folding(2);
        aSubmission()
                .with("B01", project("7811019").with("code", "=?"))
                .checked()
                .withOnly("DA19", "DA13");
    }

    @Test
    void returnsAFormThatLacksARunningProject() {
        aSubmission()
                .with("B01", project("7811019"))
                .checked()
                .isReturned()
                .withOnly("DA19")
                .finding("DA19")
                .on("Biểu 01")
                .at()
                .about("7866020");
    }

    @Test
    void asksForAProjectOnlyFromItsFirstYearOn() {
        aSubmission()
                .forPeriod("2026-01")
                .checked()
                .isReturned()
                .withOnly("DA19")
                .finding("DA19")
                .about("7899999");
    }

    @Test
    void asksForNoProjectThatWasLastReportedAsSettled() {
        var settled = new AHistory().of("2025-04", "7866020", "stage", "Đã quyết toán");
        var running = new AHistory().of("2025-04", "7866020", "stage", "Đang thi công");

        aSubmission().with("B01", project("7811019")).knowing(settled).checked().isAccepted();
        aSubmission().with("B01", project("7811019")).knowing(running).checked().withOnly("DA19");
    }

    @Test
    void doesNotHideAMissingProjectBehindAnUnrelatedFault() {
        aSubmission()
                .with("B01", project("7811019").with("code", ""))
                .checked()
                .isReturned()
                .withOnly("DA19", "DA01")
                .finding("DA01")
                .folding(1);
    }

    @Test
    void returnsAnUnknownDataItem() {
        ofTheQuarter()
                .with("B02", item("D01", "900"), item("D02", "800"), item("D3O", "700"))
                .checked()
                .isReturned()
                .withOnly("DA02")
                .finding("DA02")
                .at("B12")
                .folding(1);
    }
}
