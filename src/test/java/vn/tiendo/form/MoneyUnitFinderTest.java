package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.MoneyUnitFinder.Statement;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.CoverWords;
import vn.tiendo.workbook.CellAddress;

class MoneyUnitFinderTest {

    private static final CellAddress AT = new CellAddress(1, 1);

    private final MoneyUnitFinder finder = new MoneyUnitFinder(
            CoverWords.USUAL.moneyUnit().stream().map(Folded::of).toList(),
            CoverWords.USUAL.unitName().stream().map(Folded::of).toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị tính: tỷ đ|TY",
                "ĐVT: Tỷ VNĐ|TY",
                "Tỷ đồng|TY",
                "(tỷ đồng)|TY",
                "(Đơn vị tính: triệu đồng)|TRIEU",
                "Đơn vị tính: 1000đ|NGHIN",
                "Đvt: 1.000.000 đồng|TRIEU",
                "Đvt: 1,000,000 VND|TRIEU",
                "Đơn vị tính: nghìn đ|NGHIN",
                "ĐVT: ngàn đồng|NGHIN",
                "ĐVT : tr.đ|TRIEU",
                "ĐVT: trđ|TRIEU",
                "ĐVT - triệu đồng|TRIEU",
                "Đơn vị tính triệu đồng|TRIEU",
                "Đơn vị tính là: đồng|DONG",
                "Đơn vị: triệu đồng|TRIEU",
                "Đơn vị tính: Triệu đồng; ha|TRIEU",
                "Đơn vị tính: ha, triệu đồng|TRIEU",
                "Biểu 01 - Tiến độ (ĐVT: tỷ đồng)|TY",
                "Đơn vị tính: 10^6 đồng|TRIEU",
                "Đơn vị tính: 10⁹ đ|TY",
                "Đơn vị tính: ₫|DONG",
                "Đơn vị tính: VNĐ|DONG",
                "ĐƠN VỊ TÍNH: TỶ ĐỒNG VIỆT NAM|TY",
                "Đơn vị tính: k VND|NGHIN"
            })
    void readsTheUsualWritings(String line, MoneyUnit unit) {
        assertThat(finder.said(line, AT)).contains(new Statement.Stated(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: USD",
                "ĐVT: %",
                "Đơn vị tính: trăm triệu đồng",
                "ĐVT: 100 triệu đồng",
                "Đơn vị tính: triệu đồng, tỷ đồng",
                "Đơn vị tính: nghìn tỷ",
                "ĐVT: người"
            })
    void saysThatAUnitIsStatedWhichNobodyKnows(String line) {
        assertThat(finder.said(line, AT)).contains(new Statement.Unclear(AT, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị: UBND huyện Nậm Pồ",
                "Đơn vị báo cáo: Huyện Nậm Pồ",
                "Tỷ lệ giải ngân",
                "Kế hoạch vốn 981 tỷ đồng năm 2025",
                "Đ",
                "k",
                "1000",
                "Đơn vị tính",
                "Đơn vị tính:",
                "Số: 12/BC-UBND",
                "Nam"
            })
    void takesNoOtherLineForAUnit(String line) {
        assertThat(finder.said(line, AT)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Đơn vị tính:|tỷ đ", "ĐVT|Tỷ đồng; ha", "Đơn vị|tỷ đồng"})
    void readsAUnitBesideItsLabel(String label, String unit) {
        var top = new SheetTop(TypedSheet.of("Báo cáo\n\t" + label + "\t" + unit + "\nTT\tMã"), "Biểu 01");

        assertThat(finder.find(top, top.placesAbove(3))).isEqualTo(new Statement.Stated(MoneyUnit.TY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính: USD", "Đơn vị tính\tUSD"})
    void tellsWhereTheUnitStandsThatNobodyKnows(String line) {
        var top = new SheetTop(TypedSheet.of(line + "\nTT\tMã"), "Biểu 01");

        assertThat(finder.find(top, top.placesAbove(2)))
                .isInstanceOfSatisfying(
                        Statement.Unclear.class,
                        unclear -> assertThat(List.of("A1", "B1"))
                                .contains(unclear.at().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính: triệu đồng\nĐVT: tỷ đồng", "ĐVT: USD\n(Tỷ đồng)"})
    void takesTheLineNearestToTheTable(String lines) {
        var top = new SheetTop(TypedSheet.of(lines + "\nTT\tMã"), "Biểu 01");

        assertThat(finder.find(top, top.placesAbove(3))).isEqualTo(new Statement.Stated(MoneyUnit.TY));
    }
}
