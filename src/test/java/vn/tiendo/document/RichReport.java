package vn.tiendo.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.content.ShownFigure;

/** A report with everything in it that a report can have, such as a province might send. */
final class RichReport {

    static final Instant AS_OF = Instant.parse("2025-06-25T09:30:00Z");

    private static final List<String> UNITS = List.of(
            "Phường Điện Biên Phủ",
            "Phường Mường Thanh",
            "Xã Mường Phăng",
            "Xã Tuần Giáo",
            "Xã Tủa Chùa",
            "Ban Quản lý dự án các công trình dân dụng và công nghiệp tỉnh Điện Biên",
            "Xã Mường Nhé",
            "Xã Nậm Pồ",
            "Phường Mường Lay",
            "Sở Xây dựng");

    private static final List<String> RATES =
            List.of("71.2", "64.05", "52.8", "49.31", "45.21", "37.97", "30.4", "22.18", "12.5", "");

    private RichReport() {}

    static OfficialReport vietnamese() {
        return report(LetterManner.OFFICIAL, body(), appendices());
    }

    static OfficialReport report(LetterManner manner, List<Block> body, List<Appendix> appendices) {
        return new OfficialReport(
                manner,
                new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"), "BC-UBND", "Điện Biên"),
                "BÁO CÁO",
                List.of(
                        "Kết quả thực hiện Chương trình phát triển đô thị tỉnh Điện Biên",
                        "tháng 6 và 6 tháng đầu năm 2025"),
                body,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ""),
                List.of("Thường trực Tỉnh ủy", "Thường trực HĐND tỉnh", "Các sở, ban, ngành tỉnh", "Lưu: VT, TH"),
                appendices,
                AS_OF);
    }

    static ShownFigure shown(String text, String value, String unit) {
        return new ShownFigure(
                text, new BigDecimal(value), unit, new ShownFigure.Source("TLGN", "province", "", "2025-06"));
    }

    static Sentence sentence(Object... parts) {
        var made = new ArrayList<Sentence.Part>();
        for (Object part : parts) {
            made.add(
                    part instanceof ShownFigure shown
                            ? new Sentence.Figure(shown)
                            : new Sentence.Words(part.toString()));
        }
        return new Sentence(made);
    }

    private static List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(
                new Block.Paragraph(
                        List.of(
                                Sentence.of(
                                        "Thực hiện Nghị quyết của Tỉnh ủy về phát triển đô thị, Ủy ban nhân dân tỉnh báo cáo kết quả như sau:"))));
        body.add(new Block.Title(1, "I.", "ĐÁNH GIÁ CHUNG"));
        body.add(keyFigures());
        body.add(new Block.Paragraph(List.of(
                sentence(
                        "Luỹ kế giải ngân đến hết tháng 6 năm 2025 đạt ",
                        shown("758.243 triệu đồng", "758243", "triệu đồng"),
                        ", bằng ",
                        shown("37,97 %", "37.97", "%"),
                        " kế hoạch vốn năm, tăng ",
                        shown("7,18 điểm phần trăm", "7.18", "điểm phần trăm"),
                        " so với tháng 5/2025, thấp hơn ",
                        shown("7,24 điểm", "7.24", "điểm phần trăm"),
                        " so với thời gian đã qua của năm."),
                Sentence.of("Có 9/10 đơn vị gửi báo cáo, chiếm 98 % kế hoạch vốn."))));
        body.add(new Block.Picture(course()));
        body.add(new Block.Title(1, "II.", "KẾT QUẢ THEO ĐƠN VỊ, CHỦ ĐẦU TƯ, NGUỒN VỐN"));
        body.add(new Block.Title(2, "1.", "Theo đơn vị"));
        body.add(
                new Block.Paragraph(
                        List.of(
                                Sentence.of(
                                        "Bốn đơn vị giải ngân cao hơn thời gian đã qua của năm; năm đơn vị thấp hơn, trong đó ba đơn vị thấp hơn trên 10 điểm."))));
        body.add(new Block.Picture(bars()));
        body.add(table());
        body.add(new Block.Remark(
                List.of(Sentence.of("Số liệu sơ bộ, đến khi chốt kỳ. Sở Xây dựng chưa gửi báo cáo tháng 6/2025."))));
        body.add(new Block.Title(2, "2.", "Theo nguồn vốn"));
        body.add(new Block.Picture(stacked()));
        body.add(new Block.Picture(map()));
        body.add(new Block.Title(1, "III.", "PHÁT TRIỂN ĐÔ THỊ"));
        body.add(new Block.Picture(ranges()));
        body.add(new Block.Title(1, "IV.", "TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"));
        body.add(new Block.Points(List.of(
                Block.Paragraph.of("8 dự án quá thời hạn hoàn thành, trong đó 5 dự án đã giải trình."),
                Block.Paragraph.of(
                        "3 dự án chưa giải ngân: Đường nối quốc lộ 279 với khu tái định cư Noong Bua; Kè suối Nậm Rốm giai đoạn 2; Trụ sở xã Mường Nhé."),
                Block.Paragraph.of("Vướng mắc về đất đai ở 4 dự án với tổng vốn 112.400 triệu đồng."))));
        body.add(new Block.Officer("nguyen-nhan", "Đánh giá nguyên nhân chủ quan và trách nhiệm:", Optional.empty()));
        body.add(new Block.Title(1, "V.", "NHIỆM VỤ TRỌNG TÂM, KIẾN NGHỊ"));
        body.add(new Block.Officer(
                "giai-phap",
                "Giải pháp",
                Optional.of(new Block.Written(
                        List.of(
                                Block.Paragraph.of(
                                        "Yêu cầu các chủ đầu tư rà soát từng dự án, lập kế hoạch giải ngân theo tuần."),
                                new Block.Points(List.of(
                                        Block.Paragraph.of("Phấn đấu đến hết quý III đạt trên 62 % (*) kế hoạch.")))),
                        "Nguyễn Văn A",
                        "24/06/2025",
                        List.of(new Block.Doubt(
                                "62 %",
                                Optional.of("61 %"), "(*) Số 62 % trong đoạn này không còn đúng: nay là 61 %."))))));
        body.add(
                new Block.Paragraph(
                        List.of(
                                Sentence.of(
                                        "Trên đây là báo cáo kết quả thực hiện Chương trình tháng 6 năm 2025, Ủy ban nhân dân tỉnh kính báo cáo./."))));
        return body;
    }

    private static Block keyFigures() {
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure(
                        "Giải ngân luỹ kế",
                        Optional.of(shown("758,2 tỷ đồng", "758.2", "tỷ đồng")),
                        Block.Trend.UP,
                        Sentence.of("tăng 143,4 tỷ đồng so với tháng trước")),
                new Block.KeyFigure(
                        "Tỷ lệ giải ngân",
                        Optional.of(shown("37,97 %", "37.97", "%")),
                        Block.Trend.DOWN,
                        Sentence.of("thấp hơn 7,24 điểm so với thời gian đã qua của năm")),
                new Block.KeyFigure(
                        "Dự án chưa giải ngân",
                        Optional.of(shown("3", "3", "")),
                        Block.Trend.LEVEL,
                        Sentence.of("bằng tháng trước")),
                new Block.KeyFigure(
                        "Thu hút đầu tư ngoài ngân sách",
                        Optional.empty(),
                        Block.Trend.UNKNOWN,
                        Sentence.of("chưa có báo cáo của kỳ này"))));
    }

    private static Block.Table table() {
        var heading = new Heading(List.of(
                List.of("TT"),
                List.of("Đơn vị"),
                List.of("Kế hoạch vốn năm"),
                List.of("Giải ngân", "Trong kỳ"),
                List.of("Giải ngân", "Luỹ kế"),
                List.of("Tỷ lệ"),
                List.of("Ghi chú")));
        var lines = new ArrayList<Block.Line>();
        lines.add(new Block.Line(
                CellLook.TOTAL,
                List.of(
                        new CellContent.Spanning(CellContent.words("TOÀN TỈNH"), 2),
                        figure("1996940"),
                        figure("143412"),
                        figure("758243"),
                        percent("0.3797"),
                        CellContent.BLANK)));
        for (int i = 0; i < UNITS.size(); i++) {
            lines.add(line(i));
        }
        return new Block.Table(
                "Bảng 1. Giải ngân theo đơn vị đến hết tháng 6/2025",
                "triệu đồng",
                heading,
                List.of(5, 32, 14, 13, 13, 10, 13),
                lines,
                List.of(Sentence.of("Đơn vị xếp theo tỷ lệ giải ngân từ cao đến thấp.")));
    }

    private static Block.Line line(int unit) {
        var name = CellContent.words(UNITS.get(unit));
        if (RATES.get(unit).isEmpty()) {
            return new Block.Line(
                    CellLook.MUTED,
                    List.of(
                            CellContent.centred("–"),
                            name,
                            new CellContent.Spanning(CellContent.words("chưa gửi báo cáo"), 5)));
        }
        var look = unit == 0 ? CellLook.BEST : unit == 8 ? CellLook.WORST : CellLook.BODY;
        return new Block.Line(
                look,
                List.of(
                        new CellContent.Ordinal(unit + 1),
                        name,
                        figure(Integer.toString(221_882 - 7_000 * unit)),
                        figure(Integer.toString(15_934 - 1_000 * unit)),
                        figure(Integer.toString(157_980 - 14_000 * unit)),
                        new CellContent.Percent(new BigDecimal(RATES.get(unit)).movePointLeft(2), 2),
                        unit == 8 ? CellContent.centred("thấp nhất") : CellContent.BLANK));
    }

    private static CellContent figure(String value) {
        return new CellContent.Figure(new BigDecimal(value), 0);
    }

    private static CellContent percent(String ratio) {
        return new CellContent.Percent(new BigDecimal(ratio), 2);
    }

    static Drawing.Caption caption(String title, String measured) {
        return new Drawing.Caption(title, measured, title + ". " + measured + ".", "%", 2);
    }

    static Drawing.RankedBars bars() {
        var bars = new ArrayList<Drawing.Bar>();
        for (int i = 0; i < UNITS.size(); i++) {
            String rate = RATES.get(i);
            bars.add(new Drawing.Bar(
                    UNITS.get(i),
                    rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate)),
                    rate.isEmpty() ? "chưa gửi báo cáo" : percentText(rate),
                    i >= 6 && !rate.isEmpty()));
        }
        return new Drawing.RankedBars(
                caption(
                        "Ba đơn vị thấp hơn thời gian đã qua của năm trên 10 điểm",
                        "Tỷ lệ giải ngân so với kế hoạch vốn năm, tháng 6/2025 (%)"),
                bars,
                List.of(
                        new Drawing.Reference("Bình quân toàn tỉnh", new BigDecimal("37.97"), "37,97 %"),
                        new Drawing.Reference("Thời gian đã qua của năm", new BigDecimal("45.21"), "45,21 %")));
    }

    private static String percentText(String rate) {
        return Numerals.VIETNAMESE.number(new BigDecimal(rate), 2) + " %";
    }

    static Drawing.Course course() {
        var labels = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> String.format(Locale.ROOT, "%02d/2025", month))
                .toList();
        return new Drawing.Course(
                caption(
                        "Giải ngân chậm hơn cùng kỳ năm 2024 từ tháng 4",
                        "Tỷ lệ giải ngân luỹ kế từ đầu năm, theo tháng (%)"),
                labels,
                List.of(
                        new Drawing.Series(
                                "Năm 2025",
                                values("2.1", "5.4", "11.2", "18.6", "30.79", "37.97", "", "", "", "", "", "")),
                        new Drawing.Series(
                                "Năm 2024",
                                values(
                                        "1.5", "4.8", "10.9", "20.3", "33.4", "41.2", "49.9", "57.3", "66", "74.8",
                                        "84.1", "93.6"))),
                Optional.of(new Drawing.Band(
                        "Dự báo 2025",
                        values("", "", "", "", "", "37.97", "44", "51", "58", "65", "73", "81.2"),
                        values("", "", "", "", "", "37.97", "47", "56", "65", "74", "83.5", "92.7"))));
    }

    static List<Optional<BigDecimal>> values(String... values) {
        return List.of(values).stream()
                .map(value -> value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                .toList();
    }

    static Drawing.StackedBars stacked() {
        return new Drawing.StackedBars(
                new Drawing.Caption(
                        "Ngân sách trung ương chiếm hơn nửa vốn giải ngân",
                        "Vốn giải ngân luỹ kế theo nguồn, tháng 6/2025 (tỷ đồng)",
                        "Ngân sách trung ương 420,5 tỷ đồng, địa phương 250,3 tỷ đồng, vốn khác 87,4 tỷ đồng.",
                        "tỷ đồng",
                        1),
                List.of("Hạ tầng kỹ thuật đô thị", "Nhà ở, khu dân cư", "Trụ sở, công trình công cộng"),
                List.of(
                        new Drawing.Series("Ngân sách trung ương", values("300.5", "80", "40")),
                        new Drawing.Series("Ngân sách địa phương", values("150.3", "60", "40")),
                        new Drawing.Series("Vốn khác", values("7.4", "50", "30")),
                        new Drawing.Series("Vốn vay", values("22.4", "", "5")),
                        new Drawing.Series("Xã hội hoá", values("21", "3", "25"))));
    }

    static Drawing.TileMap map() {
        var tiles = new ArrayList<Drawing.Tile>();
        int[][] places = {{2, 2}, {2, 3}, {3, 3}, {1, 3}, {0, 3}, {3, 2}, {0, 0}, {1, 0}, {0, 2}, {2, 1}};
        for (int i = 0; i < UNITS.size(); i++) {
            String rate = RATES.get(i);
            tiles.add(new Drawing.Tile(
                    places[i][0],
                    places[i][1],
                    UNITS.get(i),
                    rate.isEmpty() ? "chưa gửi" : percentText(rate),
                    rate.isEmpty() ? Optional.empty() : Optional.of(4 - i / 2)));
        }
        return new Drawing.TileMap(
                caption(
                        "Các xã phía bắc và tây giải ngân thấp nhất",
                        "Tỷ lệ giải ngân so với kế hoạch vốn năm, tháng 6/2025 (%)"),
                tiles,
                List.of("dưới 20 %", "20–35 %", "35–45 %", "45–60 %", "trên 60 %"));
    }

    static Drawing.Ranges ranges() {
        return new Drawing.Ranges(
                new Drawing.Caption(
                        "Thị trấn Tuần Giáo thiếu điểm về hạ tầng để lên loại IV",
                        "Điểm theo năm nhóm tiêu chí, đô thị loại V (điểm)",
                        "Tổng 79,06 điểm.",
                        "điểm",
                        2),
                List.of(
                        range(
                                "Vị trí, chức năng, vai trò, cơ cấu và trình độ phát triển kinh tế - xã hội",
                                "15",
                                "20",
                                "17.36"),
                        range("Quy mô dân số", "6", "8", "6.2"),
                        range("Mật độ dân số", "4.5", "6", "4.5"),
                        range("Tỷ lệ lao động phi nông nghiệp", "4.5", "6", "6"),
                        range("Trình độ phát triển cơ sở hạ tầng và kiến trúc, cảnh quan", "45", "60", "")));
    }

    private static Drawing.Range range(String label, String low, String high, String value) {
        return new Drawing.Range(
                label,
                new BigDecimal(low),
                new BigDecimal(high),
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                value.isEmpty()
                        ? "chưa có chuẩn xác nhận"
                        : Numerals.VIETNAMESE.number(new BigDecimal(value), 2) + " điểm");
    }

    private static List<Appendix> appendices() {
        return List.of(
                new Appendix("Đơn vị", "Tình hình gửi báo cáo", 10, Optional.empty(), RichReport::narrow),
                new Appendix("Dự án", "Danh mục dự án", 60, Optional.empty(), sheet -> projects(sheet, 60)),
                new Appendix("Biểu 03", "Số liệu đô thị theo Biểu số 03", 12, Optional.empty(), RichReport::wide),
                tooLong("Sổ cái", "Từng số liệu và ô nguồn"),
                tooLong("Đính chính", "Từng lần điều chỉnh"));
    }

    static Appendix tooLong(String name, String title) {
        return new Appendix(
                name,
                title,
                20_000,
                Optional.of(Sentence.of("Phụ lục có 20.000 dòng, kèm theo ở tệp .xlsx.")),
                sheet -> projects(sheet, 5));
    }

    private static void narrow(SheetWriter sheet) {
        sheet.columns(List.of(5.0, 38.0, 14.0, 14.0));
        sheet.heading(new Heading(
                        List.of(List.of("TT"), List.of("Đơn vị"), List.of("Ngày gửi"), List.of("Kỳ báo cáo"))))
                .pin(2);
        for (int i = 0; i < UNITS.size(); i++) {
            sheet.row(
                    CellLook.BODY,
                    List.of(
                            new CellContent.Ordinal(i + 1),
                            CellContent.words(UNITS.get(i)),
                            new CellContent.Day(LocalDate.of(2025, 6, 10 + i)),
                            new CellContent.Month(YearMonth.of(2025, 6))));
        }
        sheet.line(CellLook.NOTE, "Hạn gửi: ngày 15 hằng tháng.");
    }

    static void projects(SheetWriter sheet, int projects) {
        sheet.columns(List.of(5.0, 10.0, 36.0, 12.0, 12.0, 12.0, 9.0, 21.0, 21.0));
        sheet.line(CellLook.UNIT_LINE, "Đơn vị tính: triệu đồng");
        sheet.heading(new Heading(List.of(
                        List.of("TT"),
                        List.of("Mã dự án"),
                        List.of("Tên dự án"),
                        List.of("Kế hoạch vốn năm"),
                        List.of("Giải ngân", "Trong kỳ"),
                        List.of("Giải ngân", "Luỹ kế"),
                        List.of("Tỷ lệ"),
                        List.of("Nguyên nhân"),
                        List.of("Kiến nghị"))))
                .pin(3);
        sheet.row(
                CellLook.TOTAL,
                List.of(
                        CellContent.BLANK,
                        new CellContent.Spanning(CellContent.words("TỔNG SỐ"), 2),
                        new CellContent.Formula("SUBTOTAL(9,D4:D99)", figure("1996940")),
                        figure("143412"),
                        figure("758243"),
                        percent("0.3797"),
                        CellContent.BLANK,
                        CellContent.BLANK));
        for (int i = 0; i < projects; i++) {
            project(sheet, i);
        }
        sheet.line(CellLook.NOTE, "Ô trống: chưa có số liệu.");
    }

    private static void project(SheetWriter sheet, int number) {
        if (number % 15 == 0) {
            sheet.line(CellLook.GROUP, "Nhóm dự án " + (number / 15 + 1));
        }
        sheet.row(
                CellLook.BODY,
                List.of(
                        new CellContent.Ordinal(number + 1),
                        CellContent.centred("79420" + (10 + number)),
                        CellContent.words("Nâng cấp đường nội thị và hệ thống thoát nước khu vực số " + (number + 1)),
                        figure(Integer.toString(30_000 + 17 * number)),
                        figure(Integer.toString(1_200 + number)),
                        figure(Integer.toString(9_000 + number)),
                        percent("0.3"),
                        CellContent.words(number % 3 == 0 ? "Chậm bàn giao mặt bằng đoạn qua khu dân cư" : ""),
                        CellContent.words(number % 4 == 0 ? "UBND tỉnh cho phép điều chỉnh thời gian thực hiện" : "")));
    }

    private static void wide(SheetWriter sheet) {
        var widths = new ArrayList<>(List.of(5.0, 24.0));
        var paths = new ArrayList<>(List.of(List.of("TT"), List.of("Đô thị")));
        for (int i = 1; i <= 26; i++) {
            widths.add(9.0);
            paths.add(
                    List.of(i <= 13 ? "Hiện trạng" : "Tăng thêm trong kỳ", String.format(Locale.ROOT, "Cột D%02d", i)));
        }
        sheet.columns(widths).heading(new Heading(paths)).pin(2);
        for (int row = 1; row <= 12; row++) {
            var cells = new ArrayList<>(List.of(new CellContent.Ordinal(row), CellContent.words("Thị trấn số " + row)));
            for (int i = 1; i <= 26; i++) {
                cells.add(new CellContent.Figure(new BigDecimal(row * i * 1000), 1));
            }
            sheet.row(CellLook.BODY, cells);
        }
    }
}
