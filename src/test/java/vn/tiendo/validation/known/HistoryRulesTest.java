package vn.tiendo.validation.known;

import static vn.tiendo.validation.ARow.item;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.AHistory;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.ASubmission;

/** Rules over what was accepted before, over the registry, and over other units' reports. */
class HistoryRulesTest {

    private static final String CODE = "7866020";

    private static ASubmission with(ARow row, History history) {
        return aSubmission().with("B01", project("7811019"), row).knowing(history);
    }

    private static ARow aProject() {
        return project(CODE).without("dis_pct");
    }

    @ParameterizedTest
    @CsvSource({"249,true", "250,true", "251,false"})
    void warnsWhenACumulativeFigureIsBelowLastPeriods(long last, boolean holds) {
        var checked = with(aProject(), new AHistory().money("2025-04", CODE, "dis_ytd", last))
                .checked();

        if (holds) {
            checked.without("DA08");
        } else {
            checked.isAcceptedWithWarnings()
                    .finding("DA08")
                    .at("K11")
                    .about(CODE)
                    .comparing("250", "251")
                    .saying("số luỹ kế ghi 250, nhỏ hơn kỳ trước 251, chênh 1.");
        }
    }

    @Test
    void letsTheYearBeginAgainInJanuary() {
        with(aProject(), new AHistory().money("2024-12", CODE, "dis_ytd", 900))
                .forPeriod("2025-01")
                .checked()
                .without("DA08")
                .without("DA09");
    }

    @Test
    void comparesOnlyWithTheVeryLastPeriod() {
        with(aProject(), new AHistory().money("2025-03", CODE, "dis_ytd", 900))
                .checked()
                .isAccepted();
    }

    @Test
    void comparesNothingWhereTheFigureIsBlankOrWasNotKnown() {
        with(aProject(), new AHistory().of("2025-04", CODE, "stage", "Đang thi công"))
                .checked()
                .isAccepted();
        with(aProject().with("dis_ytd", "-"), new AHistory().money("2025-04", CODE, "dis_ytd", 900))
                .checked()
                .without("DA08");
    }

    @ParameterizedTest
    @CsvSource({"200,true", "201,true", "202,false", "190,false"})
    void warnsWhenInPeriodIsNotTheDifferenceOfTheCumulativeFigures(long last, boolean holds) {
        var checked = with(aProject(), new AHistory().money("2025-04", CODE, "dis_ytd", last))
                .checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DA09")
                    .finding("DA09")
                    .at("J11")
                    .saying("ghi 50; luỹ kế kỳ này 250 trừ luỹ kế kỳ trước " + last + " là " + (250 - last));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12,Đang thi công,true",
        "2028-01,Đang thi công,true",
        "2029-01,Đang thi công,false",
        "2029-01,Đã quyết toán,true",
        "2029-01,'',false"
    })
    void warnsOfAProjectPastItsFinishYear(String period, String stage, boolean holds) {
        var checked = with(aProject().with("stage", stage), History.NONE)
                .forPeriod(period)
                .checked();

        if (holds) {
            checked.withoutAbout("DA15", CODE);
        } else {
            checked.findingAbout("DA15", CODE).at("O11").saying("phải hoàn thành năm 2028");
        }
    }

    @Test
    void warnsWhenNothingMovedForThreePeriods() {
        var still = aProject().with("dis_in", "0").with("vol_in", "0");

        with(still, quiet("2025-04", "2025-03"))
                .checked()
                .withOnly("DA16")
                .finding("DA16")
                .at("P11", "J11");
        with(still, quiet("2025-04")).checked().isAccepted();
        with(still, quiet("2025-03", "2025-02")).checked().isAccepted();
        with(still.with("stage", "Đã quyết toán"), quiet("2025-04", "2025-03"))
                .checked()
                .isAccepted();
        with(aProject(), quiet("2025-04", "2025-03")).checked().isAccepted();
        with(still, quiet("2025-04").money("2025-03", CODE, "dis_in", 1).money("2025-03", CODE, "vol_in", 0))
                .checked()
                .isAccepted();
    }

    private static AHistory quiet(String... periods) {
        var history = new AHistory();
        for (String period : periods) {
            history.money(period, CODE, "dis_in", 0).money(period, CODE, "vol_in", 0);
        }
        return history;
    }

    @ParameterizedTest
    @CsvSource({"2025-05,0,true", "2025-06,0,false", "2025-06,1,true", "2025-06,-,true"})
    void notesThatNothingIsDisbursedAfterHalfTheYear(String period, String disbursed, boolean holds) {
        var row = aProject().with("dis_ytd", disbursed).with("dis_in", "0");
        var checked = with(row, History.NONE)
                .without("B02")
                .without("B03")
                .forPeriod(period)
                .checked();

        if (holds) {
            checked.without("DA17");
        } else {
            checked.finding("DA17").at("K11").saying("kế hoạch vốn 1.000, chưa giải ngân");
        }
    }

    @ParameterizedTest
    @CsvSource({"34.700,true", "34.702,false"})
    void warnsWhenTheVolumeOfAllYearsIsAboveTheTotalInvestment(String before, boolean holds) {
        var checked = with(aProject().with("before", before), History.NONE).checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isAcceptedWithWarnings()
                    .withOnly("DA18")
                    .finding("DA18")
                    .comparing("300", "298")
                    .saying("các năm trước 34.702");
        }
    }

    @Test
    void warnsOfAProjectThatAnotherUnitReportsByTheSameDecision() {
        var elsewhere = new AHistory()
                .by("096", "B01")
                .of("2025-05", "7999001", "name", "Thu gom và xử lý nước thải TX Mường Lay")
                .of("2025-05", "7999001", "decision", "12/QĐ-UBND ngày 3/4/2024");

        with(aProject().with("decision", "12/QĐ-UBND ngày 3/4/2024"), elsewhere)
                .checked()
                .isAcceptedWithWarnings()
                .withOnly("DA20")
                .finding("DA20")
                .about(CODE)
                .saying(
                        "có thể trùng với 7999001 (Thu gom và xử lý nước thải TX Mường Lay) do Huyện Mường Nhé đã báo cáo");
        with(aProject().with("decision", "13/QĐ-UBND ngày 3/4/2024"), elsewhere)
                .checked()
                .isAccepted();
    }

    @Test
    void warnsOfAProjectOfTheSameNameAndOwnerElsewhere() {
        var elsewhere = new AHistory()
                .by("096", "B01")
                .of("2025-05", "7999001", "name", "THU GOM VÀ XỬ LÝ NƯỚC THẢI THỊ XÃ MƯỜNG LAY")
                .of("2025-05", "7999001", "owner", "Ban QLDA");

        with(aProject().with("owner", "Ban QLDA"), elsewhere).checked().withOnly("DA20");
        with(aProject().with("owner", "Sở Xây dựng"), elsewhere).checked().isAccepted();
    }

    @Test
    void doesNotAskAgainOfWhatIsDecided() {
        var history = new AHistory()
                .by("096", "B01")
                .of("2025-05", CODE, "name", "Tên khác hẳn")
                .by("097", "B01")
                .of("2025-05", CODE, "name", "Tên khác nữa")
                .decided(twoRows("096"));

        with(aProject(), history).checked().withOnly("DA20").finding("DA20").saying("Tên khác nữa");
        with(aProject(), history.decided(twoRows("097"))).checked().isAccepted();
    }

    private static History.TwoRows twoRows(String other) {
        return new History.TwoRows("B01", new UnitCode("095"), CODE, new UnitCode(other), CODE);
    }

    @Test
    void warnsOfTheSameCodeElsewhereAndNeverForWantOfADecision() {
        var sameCode = new AHistory().by("096", "B01").of("2025-05", CODE, "name", "Tên khác hẳn");
        var noDecision = new AHistory()
                .by("096", "B01")
                .of("2025-05", "7999001", "name", "Thu gom và xử lý nước thải TX Mường Lay")
                .of("2025-05", "7999001", "decision", "-");

        with(aProject(), sameCode).checked().withOnly("DA20");
        with(aProject().with("decision", ""), noDecision).checked().isAccepted();
        with(aProject().with("decision", "-"), noDecision).checked().isAccepted();
    }

    @Test
    void comparesNothingThatIsBlankNowOrWasBlankThen() {
        var quarter = new AHistory().by("095", "B02").number("2025-03", "DT-MLA", "D02", "1");
        var still = aProject().with("dis_in", "0").with("vol_in", "");

        with(aProject().with("dis_in", "-"), new AHistory().money("2025-04", CODE, "dis_ytd", 190))
                .checked()
                .without("DA09");
        with(still, quiet("2025-04", "2025-03")).checked().without("DA16");
        with(aProject().with("before", ""), History.NONE).checked().without("DA18");
        ASubmission.ofTheQuarter()
                .with("B02", item("D01", "900"), item("D02", "-"), item("D03", "700"))
                .knowing(quarter)
                .checked()
                .without("CT03");
    }

    @ParameterizedTest
    @CsvSource({"750,true", "1.125,true", "1.126,false", "749,false", "1.000,true"})
    void warnsOfAJumpOfMoreThanAFifthSinceTheLastQuarter(String last, boolean holds) {
        var history = new AHistory().by("095", "B02").number("2025-03", "DT-MLA", "D01", last.replace(".", ""));

        var checked = ASubmission.ofTheQuarter()
                .with("B02", item("D01", "900"), item("D02", "800"), item("D03", "700"))
                .knowing(history)
                .checked();

        if (holds) {
            checked.without("CT03");
        } else {
            checked.finding("CT03").about("DT-MLA").saying("ghi 900, quý trước " + last);
        }
    }

    @Test
    void comparesTheQuarterWithTheLastQuarterAndNotWithTheLastMonth() {
        var history = new AHistory().by("095", "B02").number("2025-05", "DT-MLA", "D01", "1");

        ASubmission.ofTheQuarter().knowing(history).checked().without("CT03");
    }
}
