package vn.tiendo.validation.rule;

import static vn.tiendo.validation.ARow.investment;
import static vn.tiendo.validation.ARow.total;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.ASubmission;
import vn.tiendo.validation.TestProgramme;

class FigureRulesTest {

    private static ASubmission with(ARow row) {
        return aSubmission().with("B01", ARow.project("7811019"), row);
    }

    private static ARow aProject() {
        return ARow.project("7866020").without("dis_pct");
    }

    @Test
    void returnsTheSubmissionWhenThePlanDoesNotAddUp() {
        with(aProject().with("plan", "150.000").with("plan_by:NSTW", "148.366").with("total", "350.000"))
                .checked()
                .isReturned();
        with(aProject().with("plan", "1.234"))
                .checked()
                .isReturned()
                .withOnly("DA05")
                .finding("DA05")
                .at("E11")
                .comparing("1.234", "1.000")
                .saying(
                        "Biểu 01, ô E11 (Cột plan, dự án 7866020, đơn vị: triệu đồng): ghi 1.234, tổng các nguồn vốn là 1.000, chênh 234.");
    }

    @ParameterizedTest
    @CsvSource({"1.002,true", "998,true", "1.003,false", "997,false"})
    void allowsEachSourceAndTheTotalToBeRoundedByHalfItsLastPlace(String plan, boolean holds) {
        var checked = with(aProject().with("plan", plan)).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isReturned().withOnly("DA05");
        }
    }

    @Test
    void addsUpTheSourcesThatSaySomething() {
        with(aProject().with("plan_by:KHAC", "-").with("plan", "900")).checked().isAccepted();
        with(aProject().with("plan_by:KHAC", "-")).checked().isReturned().withOnly("DA05");
    }

    @Test
    void sumsNothingWhereASourceCannotBeRead() {
        with(aProject().with("plan_by:KHAC", "một ít")).checked().isReturned().withOnly("DA04");
    }

    @ParameterizedTest
    @CsvSource({"1.000,true", "'1.000,5',false"})
    void warnsWhenMoreIsDisbursedThanPlanned(String disbursed, boolean holds) {
        var checked = with(aProject().with("dis_ytd", disbursed)).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DA07")
                    .finding("DA07")
                    .at("K11")
                    .comparing("1.000,5", "1.000")
                    .saying("chênh 0,5");
        }
    }

    @Test
    void foldsTheWarningThatFollowsFromAWrongPlan() {
        with(aProject().with("plan", "200"))
                .checked()
                .withOnly("DA05")
                .finding("DA05")
                .folding(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'25,0 %',true",
        "'25,09 %',false",
        "'25,05 %',true",
        "'99,99 %',false",
        "'24,9 %',true",
        "'24,8 %',false"
    })
    void warnsOfAPercentageThatIsNotTheQuotient(String printed, boolean holds) {
        var checked = with(aProject().with("dis_pct", printed)).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DA10")
                    .finding("DA10")
                    .at("L11")
                    .comparing(printed.strip(), "25 %")
                    .saying(" điểm %.");
        }
    }

    @Test
    void hasNoPercentageOfAPlanOfNothing() {
        var row = aProject().with("dis_pct", "12 %").with("dis_ytd", "0").with("plan", "0");

        with(row.with("plan_by:NSTW", "0").with("plan_by:NSĐP", "0").with("plan_by:KHAC", "0"))
                .checked()
                .isAccepted();
    }

    @Test
    void holdsThePercentageOfTheTotalRowToo() {
        var sums = total("plan", "2.000").with("dis_ytd", "500");

        aSubmission()
                .with("B01", ARow.project("7811019"), ARow.project("7866020"), sums.with("dis_pct", "40 %"))
                .checked()
                .isAcceptedWithWarnings()
                .withOnly("DA10")
                .finding("DA10")
                .at("L12");
    }

    @Test
    void foldsThePercentageOfTheTotalUnderAnUnreadableAmount() {
        var sums = total("plan", "2.000")
                .with("dis_ytd", "250")
                .with("dis_pct", "25 %")
                .byFormula();

        aSubmission()
                .with(
                        "B01",
                        aProject().with("code", "7811019").with("dis_ytd", "chưa rõ"),
                        ARow.project("7866020"),
                        sums)
                .checked()
                .withOnly("DA04");
    }

    @ParameterizedTest
    @CsvSource({"'2,5',true", "'2,6',false", "'',true"})
    void warnsWhenMoreLandIsHandedOverThanDue(String done, boolean holds) {
        var checked = with(aProject().with("land_done", done)).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DA14")
                    .finding("DA14")
                    .comparing("2,6", "2,5")
                    .saying("chênh 0,1 ha");
        }
    }

    @ParameterizedTest
    @CsvSource({"85,85,true", "85,86,false", "-,86,true"})
    void warnsWhenMoreIsRealisedThanRegistered(String registered, String realised, boolean holds) {
        var checked =
                aSubmission().with("B04", investment(registered, realised)).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DT01")
                    .finding("DT01")
                    .on("Biểu 04")
                    .at("E10");
        }
    }

    @Test
    void leavesAloneWhatIsBeyondAllReckoning() {
        var row = aProject().with("plan_by:NSTW", "9.000.000.000.000").with("plan_by:NSĐP", "9.000.000.000.000");

        with(row).checked().isReturned().without("DA05").finding("DA12").at("F11");
    }

    @Test
    void needsNoJavaForANewRule() {
        var rules = new ArrayList<>(TestProgramme.shippedRules());
        rules.add(TestProgramme.rule("DA99", "B01", "plan_by['NSTW'] * 2 >= plan && name != ''", "plan"));

        var row = aProject().with("plan_by:NSTW", "100").with("plan_by:NSĐP", "800");

        with(row)
                .under(TestProgramme.with(rules))
                .checked()
                .isReturned()
                .withOnly("DA99")
                .finding("DA99")
                .at("E11");
    }
}
