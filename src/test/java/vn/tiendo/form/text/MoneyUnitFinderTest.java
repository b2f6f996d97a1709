package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.TypedSheet;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.CoverWords;
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
                "Đơn vị tính: k VND|NGHIN",
                "(tỷ)|TY",
                "Tỷ|TY",
                "1.000đ|NGHIN",
                "1000 đ|NGHIN",
                "Tính bằng tỷ đồng|TY",
                "Biểu này tính bằng tỷ đồng|TY",
                "(Số liệu tính bằng triệu đồng)|TRIEU",
                "Số liệu: tỷ đồng|TY",
                "Vốn: nghìn đồng|NGHIN",
                "Số liệu tính đến 14/6/2025. Đơn vị: tỷ đồng|TY",
                "ĐVT: tỷ (đồng)|TY",
                "VNĐ (tỷ)|TY",
                "Đơn vị tính: VNĐ (triệu)|TRIEU"
            })
    void readsTheUsualWritings(String line, MoneyUnit unit) {
        assertThat(finder.said(line, AT)).contains(new Statement.Stated(unit, AT));
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
                "ĐVT: người",
                "USD",
                "(USD)",
                "Triệu USD",
                "1000 USD",
                "triệu đô la Mỹ",
                "nghìn EUR",
                "Tỷ kíp",
                "Nghìn tỷ đồng",
                "trăm triệu đồng",
                "100 triệu đồng",
                "Tỷ đồng; triệu đồng",
                "Số liệu tính bằng USD"
            })
    void saysThatAUnitIsStatedWhichNobodyKnows(String line) {
        assertThat(finder.said(line, AT)).get().isInstanceOfSatisfying(Statement.Unclear.class, unclear -> {
            assertThat(unclear.at()).isEqualTo(AT);
            assertThat(unclear.text()).isEqualTo(line);
        });
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
                "Gói vay 500 tỷ đồng",
                "500 tỷ đồng",
                "Vốn vay: 120.000 tỷ đồng",
                "Dự án trên 500 tỷ đồng do UBND tỉnh chấp thuận",
                "Vốn ODA (triệu USD) và đối ứng",
                "Đông",
                "Đông Nam",
                "Ngân",
                "TI",
                "Hội đồng",
                "Vận động",
                "Kỳ báo cáo: Tháng 6 năm 2025",
                "Tỷ lệ: %",
                "Tính bằng số liệu quyết toán",
                "Trạm",
                "Tram",
                "Kíp trưởng",
                "Nam"
            })
    void takesNoOtherLineForAUnit(String line) {
        assertThat(finder.said(line, AT)).isEqualTo(Optional.empty());
    }

    private Statement found(String above) {
        var top = new SheetTop(TypedSheet.of(above + "\nTT\tMã"), "Biểu 01");
        return finder.find(top.placesAbove(above.lines().toList().size() + 1).stream()
                .map(at -> new MoneyUnitFinder.Line(at, top.own(at.row(), at.column())))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo\n\tĐơn vị tính:\ttỷ đ",
                "ĐVT\tTỷ đồng; ha",
                "Đơn vị\t\t\ttỷ đồng",
                "ĐVT:\tTỷ\tđồng",
                "ĐVT: tỷ\tVNĐ",
                "Tỷ\tđồng",
                "\tĐơn vị tính\n\ttỷ đồng",
                "ĐVT: tỷ đồng\tĐVT: ha",
                "ĐVT: ha\tĐVT: tỷ đồng",
                "Báo cáo (ĐVT: tỷ đồng)\n\tTỷ đồng"
            })
    void readsAUnitThatStandsInSeveralCells(String lines) {
        assertThat(found(lines))
                .isInstanceOfSatisfying(
                        Statement.Stated.class,
                        stated -> assertThat(stated.unit()).isEqualTo(MoneyUnit.TY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính: USD", "Đơn vị tính\tUSD", "ĐVT: tỷ đồng\tTriệu USD"})
    void tellsWhereTheUnitStandsThatNobodyKnows(String line) {
        assertThat(found(line))
                .isInstanceOfSatisfying(
                        Statement.Unclear.class,
                        unclear -> assertThat(List.of("A1", "B1"))
                                .contains(unclear.at().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: triệu đồng\nĐVT: tỷ đồng",
                "Triệu đồng\n\t\t\tTỷ đồng",
                "ĐVT: triệu đồng\t\t\t\tTỷ đồng"
            })
    void countsNoneOfTwoUnitsThatDiffer(String lines) {
        assertThat(found(lines))
                .isInstanceOfSatisfying(
                        Statement.Differing.class,
                        differing -> assertThat(differing.text()).contains("triệu đồng (A1)", "tỷ đồng"));
    }
}
