package vn.tiendo.validation.rule;

import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ARow.total;
import static vn.tiendo.validation.ASubmission.aSubmission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.ASubmission;

class UnitSlipTest {

    private static ASubmission with(ARow row) {
        return aSubmission().with("B01", project("7811019"), row);
    }

    @ParameterizedTest
    @CsvSource({"35.000.000.000", "35.000.000", "35", "'34,7'", "35.350.000"})
    void returnsATotalInvestmentInAnotherUnitOfMoney(String written) {
        with(project("7866020").with("total", written))
                .checked()
                .isReturned()
                .without("DA05")
                .finding("DA12")
                .at("D11")
                .comparing(written, "35.000");
    }

    @Test
    void comparesNoBlankTotalInvestment() {
        aSubmission()
                .with("B01", ARow.project("7811019"), ARow.project("7866020").with("total", "-"))
                .checked()
                .isAccepted();
    }

    @Test
    void suggestsTheAmountMeant() {
        with(project("7866020").with("total", "35.100.000"))
                .checked()
                .finding("DA12")
                .saying("có thể số đúng là 35.100");
    }

    @ParameterizedTest
    @CsvSource({"35.400.000", "36.000", "3.500", "-"})
    void leavesOtherDifferencesFromTheRegistryAlone(String written) {
        with(project("7866020").with("total", written)).checked().without("DA12");
    }

    @Test
    void returnsAnAmountBeyondAllThatTheProjectCanBear() {
        with(project("7866020").with("dis_ytd", "250.000.000").without("dis_pct"))
                .checked()
                .isReturned()
                .withOnly("DA12")
                .finding("DA12")
                .at("K11")
                .folding(1)
                .saying("có thể số đúng là 250.");
    }

    @Test
    void seesAPlanInAnotherUnitThanItsSources() {
        with(project("7866020").with("plan", "1").without("dis_pct"))
                .checked()
                .isReturned()
                .finding("DA12")
                .at("E11")
                .comparing("1", "1.000");
    }

    @Test
    void foldsTheTotalRowUnderTheSlip() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019"),
                        project("7866020").with("total", "35.000.000"),
                        total("total", "35.015.000").byFormula(),
                        total("total", "50.000"))
                .checked()
                .isReturned()
                .withOnly("DA12")
                .finding("DA12")
                .folding(1);
    }

    @Test
    void blamesTheDeclaredUnitWhenAllProjectsAreOffByOneFactor() {
        aSubmission()
                .stated(MoneyUnit.TY)
                .checked()
                .isReturned()
                .withOnly("DA12")
                .finding("DA12")
                .at("D10", "D11")
                .folding(1)
                .saying("Đơn vị tính", "tỷ đồng");
    }
}
