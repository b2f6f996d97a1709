package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Repair;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Refusal;

class WholeFileRulesTest {

    @Test
    void acceptsAValidMonthAndAValidQuarter() {
        aSubmission().checked().isAccepted().withOnly();
        ofTheQuarter().checked().isAccepted().withOnly();
    }

    @Test
    void returnsAFileSentAsAnotherUnits() {
        var outcome = aSubmission().sentAs("096").outcome();

        var finding = new VerdictAssert(outcome.verdict())
                .isReturned()
                .withOnly("TM01")
                .finding("TM01");
        finding.on("").at().comparing("Thị xã Mường Lay (095)", "Huyện Mường Nhé (096)");
        assertThat(outcome.unit()).contains(new UnitCode("095"));
    }

    @Test
    void takesTheClaimWhereTheWorkbookNamesNobody() {
        var outcome = aSubmission().namingNobody().sentAs("095").outcome();

        new VerdictAssert(outcome.verdict()).isAccepted();
        assertThat(outcome.unit()).contains(new UnitCode("095"));
    }

    @Test
    void returnsAFileOfNobody() {
        aSubmission().namingNobody().checked().isReturned().withOnly("TM01");
    }

    @Test
    void returnsAFileSentAsAnUnknownUnit() {
        aSubmission()
                .namingNobody()
                .sentAs("777")
                .checked()
                .isReturned()
                .finding("TM01")
                .saying("777");
    }

    @Test
    void returnsAFileWhoseSheetsNameDifferentUnits() {
        aSubmission()
                .conflicting("Biểu 02: Huyện Mường Nhé")
                .checked()
                .isReturned()
                .withOnly("TM01")
                .finding("TM01")
                .saying("Huyện Mường Nhé", "Thị xã Mường Lay");
    }

    @Test
    void returnsAFileWhoseSheetsNameDifferentPeriods() {
        aSubmission()
                .alsoSayingOfThePeriod("Tháng 4/2025", new SaidPeriod.Named(Period.of("2025-04")))
                .checked()
                .isReturned()
                .withOnly("TM02");
    }

    @Test
    void tellsOfAWrongPeriodOnceHoweverManyPlacesTellIt() {
        aSubmission()
                .alsoSayingOfThePeriod("Tháng 4/2025", new SaidPeriod.Named(Period.of("2025-04")))
                .alsoSayingOfThePeriod("T4", new SaidPeriod.OnlyMonth(4, Optional.empty()))
                .checked()
                .withOnly("TM02")
                .finding("TM02")
                .comparing("Biểu 02: “Tháng 4/2025”; Biểu 02: “T4”", "Tháng 5/2025");
    }

    @Test
    void tellsOfAWrongCoverWithoutThePlacesThatAreRight() {
        aSubmission()
                .sentFor("2025-06")
                .alsoSayingOfThePeriod("Tháng 6/2025", new SaidPeriod.Named(Period.of("2025-06")))
                .checked()
                .isReturned()
                .withOnly("TM02")
                .finding("TM02")
                .comparing("Tháng 5/2025", "Tháng 6/2025");
    }

    @Test
    void takesALineThatNobodyFilledInForNoContradiction() {
        aSubmission()
                .alsoSayingOfThePeriod("Tháng ….. năm 2025", new SaidPeriod.NotFilled())
                .checked()
                .isAccepted();
    }

    @Test
    void returnsAFileSentForAnotherPeriod() {
        var outcome = aSubmission().sentFor("2025-06").outcome();

        var finding = new VerdictAssert(outcome.verdict())
                .isReturned()
                .withOnly("TM02")
                .finding("TM02");
        finding.on("").at().comparing("Tháng 5/2025", "Tháng 6/2025");
        assertThat(outcome.period()).contains(Period.of("2025-05"));
    }

    @Test
    void quotesAPeriodThatNobodyUnderstands() {
        var checked = aSubmission()
                .namingNoPeriod()
                .sentFor("2025-07")
                .alsoSayingOfThePeriod("Đợt 3", new SaidPeriod.Unread())
                .checked();

        checked.isReturned().withOnly("TM02");
        checked.finding("TM02").saying("“Đợt 3”", "Ghi rõ kỳ, như Tháng 7/2025");
    }

    @Test
    void tellsOfAPeriodThatIsLongerThanThatOfTheFigures() {
        var checked = aSubmission()
                .alsoSayingOfThePeriod("Năm 2025", new SaidPeriod.TooLong(12))
                .checked();

        checked.isReturned().withOnly("TM02");
        checked.finding("TM02").saying("“Năm 2025”, là kỳ dài hơn", "như Tháng 5/2025");
    }

    @Test
    void tellsOfAPeriodThatWasNotComputed() {
        var checked = aSubmission()
                .alsoSayingOfThePeriod("", new SaidPeriod.NotComputed())
                .checked();

        checked.isReturned().withOnly("TM02");
        checked.finding("TM02").saying("là công thức mà tệp không kèm kết quả", "Gõ thẳng kỳ, như Tháng 5/2025");
    }

    @Test
    void takesAMonthWithoutAYearForThatOfThePeriodSentFor() {
        var may = new SaidPeriod.OnlyMonth(5, Optional.empty());

        aSubmission()
                .namingNoPeriod()
                .sentFor("2024-05")
                .alsoSayingOfThePeriod("T5", may)
                .checked()
                .isAccepted();
        aSubmission()
                .namingNoPeriod()
                .sentFor("2025-07")
                .alsoSayingOfThePeriod("T5", may)
                .checked()
                .isReturned()
                .withOnly("TM02")
                .finding("TM02")
                .comparing("“T5”", "Tháng 7/2025");
        aSubmission().alsoSayingOfThePeriod("T5", may).checked().isAccepted();
        aSubmission()
                .alsoSayingOfThePeriod("T6", new SaidPeriod.OnlyMonth(6, Optional.empty()))
                .checked()
                .isReturned()
                .withOnly("TM02");
    }

    @Test
    void returnsAFileForWhichNobodyNamesAPeriod() {
        aSubmission().namingNoPeriod().checked().isReturned().withOnly("TM02");
        aSubmission().namingNoPeriod().sentFor("2025-05").checked().isAccepted();
    }

    @Test
    void returnsAQuarterWithoutItsForms() {
        var checked = ofTheQuarter().without("B02").without("B03").checked();

        checked.isReturned().withOnly("TM03", "TM03");
        checked.finding("TM03").saying("Biểu 02: chưa tìm thấy biểu này");
    }

    @Test
    void namesTheLabelsThatAHeaderLacks() {
        aSubmission()
                .incomplete("B01", "Biểu 01", "Mã dự án", "Tổng mức đầu tư")
                .checked()
                .isReturned()
                .withOnly("TM03")
                .finding("TM03")
                .on("Biểu 01")
                .saying("Mã dự án; Tổng mức đầu tư");
    }

    @Test
    void onlyNotesABrokenHeaderOfAFormThatIsNotDue() {
        aSubmission()
                .incomplete("B02", "Biểu 02", "Mã")
                .checked()
                .isAccepted()
                .finding("TM07")
                .on("Biểu 02");
    }

    @ParameterizedTest
    @CsvSource({"2024.3,true", "2025,true", "2025.1,false", "2025.10,false", "'',false", "mới,false"})
    void warnsOfAnOlderTemplate(String version, boolean warned) {
        var checked = aSubmission().ofTemplate(version).checked();

        if (warned) {
            checked.isAcceptedWithWarnings().withOnly("TM06").finding("TM06").comparing(version, "2025.1");
        } else {
            checked.isAccepted();
        }
    }

    @Test
    void asksForTheNewTemplateAtOnceWhereAFormIsMissingThatIsDue() {
        aSubmission().ofTemplate("2024.3").checked().finding("TM06").saying("từ kỳ sau");
        aSubmission()
                .ofTemplate("2024.3")
                .incomplete("B01", "Biểu 01", "Mã")
                .checked()
                .finding("TM06")
                .saying("từ kỳ này");
    }

    @ParameterizedTest
    @EnumSource(Repair.Kind.class)
    void notesEveryKindOfRepair(Repair.Kind kind) {
        var repair = new Repair(kind, "Biểu 01", List.of(CellAddress.of("C12")), 3, LocalText.of("§iÖn → Điện"));

        aSubmission()
                .repaired(repair)
                .checked()
                .isAccepted()
                .finding("TM07")
                .on("Biểu 01")
                .at("C12")
                .saying("§iÖn → Điện", "[TM07]");
    }

    @ParameterizedTest
    @EnumSource(Refusal.Cause.class)
    void saysOfEveryUnreadableFileWhatItIsAndWhatToDo(Refusal.Cause cause) {
        var refused = new Reading.Refused(new Refusal(cause, "12", cause.isLimit() ? "10" : ""));

        var outcome = new Checker(TestProgramme.shipped()).check(refused, Claim.NONE, History.NONE, Optional.empty());

        var finding = new VerdictAssert(outcome.verdict())
                .isReturned()
                .finding(cause.isLimit() ? "TM05" : "TM04")
                .on("")
                .at()
                .finding();
        assertThat(finding.message().vi())
                .contains(finding.found().vi())
                .endsWith(". [" + finding.rule() + "]")
                .doesNotContain("{", "…");
        assertThat(finding.message().en())
                .doesNotContain("{", "…")
                .isNotEqualTo(finding.message().vi());
        assertThat(finding.expected().vi().isEmpty()).isEqualTo(!cause.isLimit());
    }
}
