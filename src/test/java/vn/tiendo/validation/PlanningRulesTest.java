package vn.tiendo.validation;

import static vn.tiendo.validation.ARow.scheme;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningRulesTest {

    private static ASubmission with(ARow row) {
        return ofTheQuarter().with("B03", row);
    }

    private static ARow approved(String number, String date) {
        return scheme().with("state", "Đã phê duyệt")
                .with("decision_no", number)
                .with("decision_date", date);
    }

    @Test
    void acceptsAnApprovalWithNumberAndDate() {
        with(approved("12/QĐ-UBND", "2025-03-01")).checked().isAccepted();
    }

    @Test
    void returnsAnApprovalWithoutNumber() {
        with(approved("", "2025-03-01"))
                .checked()
                .isReturned()
                .withOnly("QH01")
                .finding("QH01")
                .at("F10");
    }

    @Test
    void returnsAnApprovalWithoutDate() {
        with(approved("12/QĐ-UBND", ""))
                .checked()
                .isReturned()
                .withOnly("QH01")
                .finding("QH01")
                .at("G10");
    }

    @Test
    void marksBothWhereBothAreBlank() {
        with(approved("", "-"))
                .checked()
                .withOnly("QH01")
                .finding("QH01")
                .about("QHC|Thị xã Mường Lay|qui hoach chung muong lai");
    }

    @Test
    void asksForNoDecisionBeforeApproval() {
        with(scheme()).checked().isAccepted();
    }

    @Test
    void returnsAStateThatIsNotInTheListAndSuggestsTheNearest() {
        with(scheme().with("state", "đang thẩm địn"))
                .checked()
                .isReturned()
                .withOnly("QH02")
                .finding("QH02")
                .at("E10")
                .saying("gần nhất: Đang thẩm định");
    }

    @Test
    void suggestsNoStateThatSaysTheOpposite() {
        for (String state : List.of("Chưa phê duyệt", "không phê duyệt", "Not approved")) {
            with(scheme().with("state", state)).checked().finding("QH02").notSaying("nhất: Đã phê duyệt");
        }
    }

    @Test
    void returnsABlankState() {
        with(scheme().with("state", ""))
                .checked()
                .isReturned()
                .withOnly("QH02")
                .finding("QH02")
                .saying("còn trống");
    }
}
