package vn.tiendo.validation.rule;

import static vn.tiendo.validation.ARow.group;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ARow.subtotal;
import static vn.tiendo.validation.ARow.total;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.ASubmission;

class PrintedTotalsTest {

    private static ASubmission with(ARow sums) {
        return aSubmission().with("B01", project("7811019"), project("7866020"), sums);
    }

    @Test
    void warnsOfATotalThatIsNotTheSumOfItsRows() {
        with(total("dis_ytd", "600"))
                .checked()
                .isAcceptedWithWarnings()
                .withOnly("DA11")
                .finding("DA11")
                .at("K12")
                .comparing("600", "500")
                .saying("TỔNG SỐ", "chênh 100");
    }

    @Test
    void allowsForRoundingOfEveryNumber() {
        with(total("dis_ytd", "501")).checked().isAccepted();
        with(total("dis_ytd", "502")).checked().withOnly("DA11");
    }

    @Test
    void asksNothingOfABlankTotal() {
        with(total("dis_ytd", "-")).checked().isAccepted();
    }

    @Test
    void holdsFormulasToTheirRowsToo() {
        with(total("dis_ytd", "250").byFormula()).checked().withOnly("DA11");
    }

    @Test
    void foldsATotalUnderTheWrongAmountOfItsColumn() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020").with("dis_in", "-50"), total("dis_in", "100"))
                .checked()
                .withOnly("DA06")
                .finding("DA06")
                .folding(1);
    }

    @Test
    void holdsAGroupAgainstTheRowsUnderIt() {
        aSubmission()
                .with(
                        "B01",
                        total("plan", "2.000"),
                        group("plan", "1.000"),
                        project("7811019"),
                        group("plan", "2.000"),
                        project("7866020"))
                .checked()
                .isAcceptedWithWarnings()
                .withOnly("DA11")
                .finding("DA11")
                .at("C13")
                .comparing("2.000", "1.000");
    }

    @Test
    void holdsAGroupAgainstTheRowsOfTheGroupsInItToo() {
        aSubmission()
                .with(
                        "B01",
                        group("plan", "2.000"),
                        group("plan", "1.000").atDepth(2),
                        project("7811019"),
                        group("plan", "3.000").atDepth(2),
                        project("7866020"))
                .checked()
                .withOnly("DA11")
                .finding("DA11")
                .at("C13")
                .comparing("3.000", "1.000");
    }

    @Test
    void holdsASubtotalAgainstTheRowsSinceTheOneBeforeIt() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019"),
                        subtotal("plan", "1.000"),
                        project("7866020"),
                        subtotal("plan", "2.000"),
                        total("plan", "2.000"))
                .checked()
                .withOnly("DA11")
                .finding("DA11")
                .at("E13")
                .comparing("2.000", "1.000");
    }

    @Test
    void holdsASubtotalToItsOwnGroup() {
        aSubmission()
                .with(
                        "B01",
                        group("plan", ""),
                        project("7811019"),
                        subtotal("plan", "1.000"),
                        group("plan", ""),
                        project("7866020"),
                        subtotal("plan", "1.000"))
                .checked()
                .isAccepted();
    }

    @Test
    void asksNothingOfASubtotalThatIsBlankOrHasNoRows() {
        aSubmission()
                .with("B01", project("7811019"), project("7866020"), subtotal("plan", "-"), subtotal("plan", "5.000"))
                .checked()
                .isAccepted();
    }

    @Test
    void takesARowThatIsOffThroughoutForOneFault() {
        var sums = total("plan", "3.000").with("plan_by:NSTW", "1.800").with("vol_ytd", "900");

        with(sums)
                .checked()
                .withOnly("DA11")
                .finding("DA11")
                .at("E12", "F12", "I12")
                .saying("thiếu hoặc thừa một dòng");
    }

    @Test
    void tellsOnceOfTotalsThatAreTooManyToBeChecked() {
        var rows = Stream.concat(
                        Stream.of(project("7811019"), project("7866020")),
                        Stream.generate(() -> total("plan", "2.000")).limit(1_100))
                .toArray(ARow[]::new);

        aSubmission()
                .with("B01", rows)
                .checked()
                .isAcceptedWithWarnings()
                .withOnly("DA11")
                .finding("DA11")
                .saying("dòng tổng chưa được kiểm tra");
    }
}
