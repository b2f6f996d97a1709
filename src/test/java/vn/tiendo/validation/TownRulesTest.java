package vn.tiendo.validation;

import static vn.tiendo.validation.ARow.item;
import static vn.tiendo.validation.ARow.scheme;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.ASubmission.ofTheQuarter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownRulesTest {

    private static ASubmission data(String d01, String d02, String d03) {
        return ofTheQuarter().with("B02", item("D01", d01), item("D02", d02), item("D03", d03));
    }

    @Test
    void returnsBlankRequiredDataOfATownInOneLine() {
        data("900", "", "")
                .checked()
                .isReturned()
                .withOnly("CT01")
                .finding("CT01")
                .at("D11", "D12")
                .about("DT-MLA");
    }

    @Test
    void takesNotApplicableAsAnAnswer() {
        data("900", "KCT", "-").checked().isAccepted();
    }

    @Test
    void asksNothingOfOptionalData() {
        ofTheQuarter()
                .with("B02", item("D01", "9"), item("D02", "8"), item("D03", "7"), item("D07", ""))
                .checked()
                .isAccepted();
    }

    @Test
    void namesRequiredDataWithoutARow() {
        ofTheQuarter()
                .with("B02", item("D01", "900"))
                .checked()
                .isReturned()
                .withOnly("CT01")
                .finding("CT01")
                .at()
                .saying("D02", "D03");
    }

    @Test
    void returnsAFormWithoutTheUnitsTown() {
        ofTheQuarter()
                .with(
                        "B02",
                        item("D01", "").without("value:DT-MLA"),
                        item("D02", "").without("value:DT-MLA"),
                        item("D03", "").without("value:DT-MLA"))
                .checked()
                .isReturned()
                .withOnly("CT01")
                .finding("CT01")
                .about("DT-MLA");
    }

    @Test
    void leavesAnEmptyFormAloneThatIsNotDue() {
        aSubmission().with("B02", item("D01", "")).checked().isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"900,900,true", "900,901,false", "KCT,901,true"})
    void returnsAPartLargerThanItsWhole(String whole, String part, boolean holds) {
        var checked = data(whole, part, "5").checked();

        if (holds) {
            checked.isAccepted();
        } else {
            checked.isReturned()
                    .withOnly("CT02")
                    .finding("CT02")
                    .at("D11")
                    .about("DT-MLA")
                    .comparing("901", "900")
                    .saying("Số liệu D02", "chênh 1");
        }
    }

    @Test
    void returnsAColumnOfAnUnknownTownAndFoldsTheOneThatIsThenMissing() {
        ofTheQuarter()
                .with(
                        "B02",
                        item("D01", "").without("value:DT-MLA"),
                        item("D02", "").without("value:DT-MLA"),
                        item("D03", "").without("value:DT-MLA"))
                .stranger("B02", "Thị xã Mường Lai", "D9")
                .checked()
                .isReturned()
                .withOnly("CT04")
                .finding("CT04")
                .at("D9")
                .folding(1)
                .saying("Thị xã Mường Lai", "gần nhất: Thị xã Mường Lay");
    }

    @Test
    void returnsAnotherUnitsTown() {
        ofTheQuarter()
                .with(
                        "B02",
                        item("D01", "9").with("value:DT-MNH", "9"),
                        item("D02", "8").with("value:DT-MNH", "8"),
                        item("D03", "7").with("value:DT-MNH", "7"))
                .checked()
                .isReturned()
                .withOnly("CT04")
                .finding("CT04")
                .at("E9")
                .saying("Trung tâm huyện lỵ Mường Nhé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thị xã Mường Lay", "TX Mường Lay", "mường lay", "DT-MLA"})
    void knowsAUnitsOwnTownByItsShorterNames(String town) {
        ofTheQuarter().with("B03", scheme().with("town", town)).checked().isAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trung tâm huyện lỵ Mường Nhé", "Mường Nhé", "Hà Nội"})
    void returnsARowOfAnotherTown(String town) {
        ofTheQuarter()
                .with("B03", scheme().with("town", town))
                .checked()
                .isReturned()
                .withOnly("CT04")
                .finding("CT04")
                .at("C10");
    }
}
