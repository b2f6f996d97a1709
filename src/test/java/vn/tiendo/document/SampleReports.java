package vn.tiendo.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.content.ShownFigure;

/** Reports made by hand, for the tests of every format: figures are illustrative. */
final class SampleReports {

    static final Instant AS_OF = Instant.parse("2025-06-20T09:30:00Z");

    private static final Letterhead HEAD =
            new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"), "BC-UBND", "Điện Biên");

    private static final List<String> UNITS = List.of(
            "TP Điện Biên Phủ",
            "Huyện Điện Biên",
            "Huyện Tuần Giáo",
            "Thị xã Mường Lay",
            "Huyện Mường Ảng",
            "Huyện Tủa Chùa",
            "Huyện Mường Chà",
            "Huyện Điện Biên Đông",
            "Huyện Mường Nhé",
            "Huyện Nậm Pồ");

    private static final List<String> RATES =
            List.of("52.31", "48.06", "44.90", "41.25", "38.77", "37.02", "33.48", "29.65", "21.10");

    private SampleReports() {}

    /** With every sort of block and drawing, and an appendix each upright, across and too long to print. */
    static OfficialReport rich() {
        return of(LetterManner.OFFICIAL, body(), appendices());
    }

    /** With that body, and nothing behind it. */
    static OfficialReport of(Block... blocks) {
        return of(LetterManner.OFFICIAL, List.of(blocks), List.of());
    }

    static OfficialReport of(LetterManner manner, List<Block> body, List<Appendix> appendices) {
        return new OfficialReport(
                manner,
                HEAD,
                manner == LetterManner.OFFICIAL ? "BÁO CÁO" : "REPORT",
                List.of(
                        "Tình hình thực hiện Chương trình phát triển hệ thống kết cấu hạ tầng,",
                        "gắn với phát triển đô thị theo hướng hiện đại, tháng 6 năm 2025"),
                body,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ""),
                List.of("Thường trực Tỉnh uỷ", "Thường trực HĐND tỉnh", "Các sở, ban, ngành tỉnh", "Lưu: VT, TH"),
                appendices,
                AS_OF);
    }

    static List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(1, "I.", "ĐÁNH GIÁ CHUNG"));
        body.add(keyFigures());
        body.add(new Block.Paragraph(List.of(
                sentence(
                        "Đến hết tháng 6/2025, toàn tỉnh giải ngân được ",
                        number("758.240 triệu đồng", "758240", "triệu đồng"),
                        "."),
                sentence(
                        "Tỷ lệ giải ngân đạt ",
                        number("37,97 %", "37.97", "%"),
                        " kế hoạch, tăng ",
                        number("7,18 điểm phần trăm", "7.18", "điểm phần trăm"),
                        " so với tháng 5/2025, thấp hơn ",
                        number("7,24 điểm", "7.24", "điểm"),
                        " so với thời gian đã qua của năm (",
                        number("45,21 %", "45.21", "%"),
                        ")."))));
        body.add(new Block.Points(List.of(
                Block.Paragraph.of("Dự án Cảng hàng không Điện Biên hoàn thành giải phóng mặt bằng;"),
                Block.Paragraph.of("Trục đường 60 m thành phố Điện Biên Phủ đạt 71,9 % khối lượng."))));
        body.add(new Block.Title(2, "1.", "Kết quả theo đơn vị"));
        body.add(new Block.Picture(rankedBars()));
        body.add(table());
        body.add(new Block.Title(2, "2.", "Diễn biến trong năm"));
        body.add(new Block.Picture(course()));
        body.add(new Block.Title(2, "3.", "Nhiệm vụ, đô thị"));
        body.add(new Block.Picture(stackedBars()));
        body.add(new Block.Picture(tileMap()));
        body.add(new Block.Picture(ranges()));
        body.add(new Block.Remark(
                List.of(Sentence.of("Số liệu sơ bộ; 9/10 đơn vị đã báo cáo, chiếm 98 % kế hoạch vốn."))));
        body.add(new Block.Title(1, "II.", "NHIỆM VỤ TRỌNG TÂM, KIẾN NGHỊ"));
        body.add(new Block.Officer("assessment", "Đánh giá chung của cơ quan tham mưu", Optional.empty()));
        body.add(
                new Block.Officer(
                        "solutions",
                        "Giải pháp trọng tâm tháng tới",
                        Optional.of(
                                new Block.Written(
                                        List.of(Block.Paragraph.of(
                                                "Tập trung tháo gỡ vướng mắc giải phóng mặt bằng tại 8 dự án (*).")),
                                        "Nguyễn Văn A, Sở Xây dựng",
                                        "18/06/2025",
                                        List.of(
                                                new Block.Doubt(
                                                        "8 dự án",
                                                        Optional.empty(),
                                                        "(*) Số 8 dự án trong đoạn này không còn đúng: báo cáo không còn số liệu như vậy."))))));
        body.add(Block.Paragraph.of(
                "Trên đây là báo cáo tình hình thực hiện Chương trình, kính báo cáo các cấp xem xét./."));
        return body;
    }

    static Block.KeyFigures keyFigures() {
        return new Block.KeyFigures(List.of(
                key("Kế hoạch vốn năm", "1.996,9 tỷ đồng", "1996.9", Block.Trend.LEVEL, "không đổi so với tháng trước"),
                key("Đã giải ngân", "758,2 tỷ đồng", "758.2", Block.Trend.UP, "tăng 143,4 tỷ đồng so với tháng trước"),
                key("Tỷ lệ giải ngân", "37,97 %", "37.97", Block.Trend.UP, "tăng 7,18 điểm so với tháng 5/2025"),
                key("Ước đến 31/12", "91,4 %", "91.4", Block.Trend.DOWN, "thấp hơn mục tiêu 95 %"),
                new Block.KeyFigure(
                        "Cùng kỳ năm trước",
                        Optional.empty(),
                        Block.Trend.UNKNOWN,
                        Sentence.of("không so sánh được"))));
    }

    private static Block.KeyFigure key(String name, String text, String value, Block.Trend trend, String told) {
        return new Block.KeyFigure(name, Optional.of(shown(text, value, "")), trend, Sentence.of(told));
    }

    static Block.Table table() {
        var heading = new Heading(List.of(
                List.of("TT"),
                List.of("Đơn vị"),
                List.of("Kế hoạch năm"),
                List.of("Giải ngân", "Trong kỳ"),
                List.of("Giải ngân", "Luỹ kế"),
                List.of("Giải ngân", "Tỷ lệ"),
                List.of("Ngày nhận")));
        var lines = new ArrayList<Block.Line>();
        lines.add(new Block.Line(
                CellLook.TOTAL,
                List.of(
                        new CellContent.Spanning(CellContent.words("TOÀN TỈNH"), 2),
                        CellContent.whole(1_996_940),
                        CellContent.whole(143_400),
                        CellContent.whole(758_240),
                        percent("0.3797"),
                        CellContent.BLANK)));
        for (int i = 0; i < RATES.size(); i++) {
            lines.add(new Block.Line(
                    i == 0 ? CellLook.BEST : i == RATES.size() - 1 ? CellLook.WORST : CellLook.BODY,
                    List.of(
                            new CellContent.Ordinal(i + 1),
                            CellContent.words(UNITS.get(i)),
                            CellContent.whole(120_000 + 15_000L * i),
                            CellContent.whole(9_000 + 700L * i),
                            CellContent.whole(62_000 + 1_100L * i),
                            new CellContent.Percent(new BigDecimal(RATES.get(i)).movePointLeft(2), 2),
                            new CellContent.Day(LocalDate.of(2025, 6, 10 + i)))));
        }
        lines.add(new Block.Line(
                CellLook.MUTED,
                List.of(
                        CellContent.centred("–"),
                        CellContent.words(UNITS.getLast()),
                        new CellContent.Spanning(CellContent.words("chưa gửi báo cáo"), 5))));
        return new Block.Table(
                "Giải ngân theo đơn vị",
                "triệu đồng",
                heading,
                List.of(1, 6, 3, 3, 3, 2, 3),
                lines,
                List.of(Sentence.of("Tỷ lệ tính trên kế hoạch vốn được giao trong năm.")));
    }

    private static CellContent percent(String ratio) {
        return new CellContent.Percent(new BigDecimal(ratio), 2);
    }

    static Drawing.RankedBars rankedBars() {
        var bars = new ArrayList<Drawing.Bar>();
        for (int i = 0; i < RATES.size(); i++) {
            var value = new BigDecimal(RATES.get(i));
            bars.add(new Drawing.Bar(
                    UNITS.get(i), Optional.of(value), RATES.get(i).replace('.', ',') + " %", i == RATES.size() - 1));
        }
        bars.add(new Drawing.Bar(UNITS.getLast(), Optional.empty(), "chưa báo cáo", false));
        return new Drawing.RankedBars(
                caption("Huyện Mường Nhé giải ngân thấp nhất, chậm 24 điểm so với thời gian đã qua", "%", 2),
                bars,
                List.of(
                        new Drawing.Reference("Toàn tỉnh", new BigDecimal("37.97"), "37,97 %"),
                        new Drawing.Reference("Thời gian đã qua của năm", new BigDecimal("45.21"), "45,21 %")));
    }

    /** A single bar. */
    static Drawing.RankedBars bar(String label, String value) {
        var bar = new Drawing.Bar(label, Optional.of(new BigDecimal(value)), value + " %", true);
        return new Drawing.RankedBars(caption(label, "%", 0), List.of(bar), List.of());
    }

    static Drawing.Course course() {
        var labels = IntStream.rangeClosed(1, 12).mapToObj(month -> "T" + month).toList();
        return new Drawing.Course(
                caption("Giải ngân tăng nhanh từ tháng 5 nhưng vẫn thấp hơn năm trước", "%", 1),
                labels,
                List.of(
                        new Drawing.Series("Năm 2025", values("2.1 6.4 12.9 20.3 30.8 38.0 - - - - - -")),
                        new Drawing.Series(
                                "Năm 2024", values("3.0 8.1 15.2 24.4 33.0 41.2 48.8 55.0 63.1 72.4 83.0 94.6"))),
                Optional.of(new Drawing.Band(
                        "Dự báo",
                        values("- - - - - 38.0 44.1 50.3 56.6 63.2 71.0 80.2"),
                        values("- - - - - 38.0 47.9 57.2 66.0 75.8 86.3 97.1"))));
    }

    static Drawing.StackedBars stackedBars() {
        return new Drawing.StackedBars(
                caption("Giao thông nội thị có nhiều dự án chậm nhất", "dự án", 0),
                List.of(
                        "Giao thông nội thị",
                        "Cấp nước, thoát nước",
                        "Chiếu sáng",
                        "Công trình công cộng, khu vui chơi giải trí"),
                List.of(
                        new Drawing.Series("Chậm", values("5 2 - 1")),
                        new Drawing.Series("Đang thực hiện", values("9 6 3 4")),
                        new Drawing.Series("Hoàn thành", values("3 1 2 2"))));
    }

    static Drawing.TileMap tileMap() {
        var places = List.of("0 0", "0 1", "1 2", "1 0", "2 2", "1 3", "2 1", "3 2", "0 3", "2 0");
        var tiles = new ArrayList<Drawing.Tile>();
        for (int i = 0; i < UNITS.size(); i++) {
            String[] place = places.get(i).split(" ", -1);
            boolean known = i < RATES.size();
            tiles.add(new Drawing.Tile(
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    UNITS.get(i),
                    known ? RATES.get(i).replace('.', ',') + " %" : "chưa báo cáo",
                    known ? Optional.of(4 - i / 2) : Optional.empty()));
        }
        return new Drawing.TileMap(
                caption("Phía tây của tỉnh giải ngân thấp hơn", "%", 2),
                tiles,
                List.of("dưới 25 %", "25–35 %", "35–40 %", "40–45 %", "trên 45 %"));
    }

    static Drawing.Ranges ranges() {
        return new Drawing.Ranges(
                caption("Thị trấn Tuần Giáo thiếu điểm nhất ở nhóm hạ tầng", "điểm", 2),
                List.of(
                        range("Vị trí, chức năng", "15", "20", Optional.of("17.36"), "17,36"),
                        range("Quy mô dân số", "6", "8", Optional.of("6.20"), "6,20"),
                        range("Mật độ dân số", "4.5", "6", Optional.of("4.50"), "4,50"),
                        range("Hạ tầng, kiến trúc", "45", "60", Optional.empty(), "chưa có chuẩn xác nhận")));
    }

    private static Drawing.Range range(String label, String low, String high, Optional<String> value, String text) {
        return new Drawing.Range(label, new BigDecimal(low), new BigDecimal(high), value.map(BigDecimal::new), text);
    }

    private static List<Optional<BigDecimal>> values(String text) {
        return List.of(text.split(" ", -1)).stream()
                .map(one -> one.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(one)))
                .toList();
    }

    private static Drawing.Caption caption(String title, String unit, int decimals) {
        return new Drawing.Caption(
                title,
                "Tỷ lệ hoặc số lượng (" + unit + "), tháng 6/2025",
                title + ". Số liệu ở bảng bên cạnh.",
                unit,
                decimals);
    }

    static List<Appendix> appendices() {
        return List.of(
                new Appendix("Nhiệm vụ", "Kết quả theo nhiệm vụ", 12, Optional.empty(), sheet -> narrow(sheet, 12)),
                new Appendix("Dự án", "Tiến độ và giải ngân các dự án", 60, Optional.empty(), sheet -> wide(sheet, 60)),
                new Appendix(
                        "Số liệu",
                        "Số liệu theo ô",
                        200_000,
                        Optional.of(Sentence.of("Gồm 200.000 dòng, có trong tệp bảng tính kèm theo.")),
                        sheet -> wide(sheet, 200_000)));
    }

    static Appendix appendix(int rows) {
        return new Appendix("Dự án", "Các dự án", rows, Optional.empty(), sheet -> wide(sheet, rows));
    }

    private static void narrow(SheetWriter sheet, int rows) {
        sheet.columns(List.of(5.0, 45.0, 14.0, 12.0));
        sheet.line(CellLook.ORGANISATION, "ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN");
        sheet.line(CellLook.TITLE, "KẾT QUẢ THEO NHIỆM VỤ");
        sheet.line(CellLook.SUBTITLE, "Tháng 6/2025");
        sheet.line(CellLook.UNIT_LINE, "Đơn vị tính: triệu đồng").gap();
        sheet.heading(Heading.grouping(List.of("TT", "Nhiệm vụ", "Giải ngân luỹ kế", "Giải ngân tỷ lệ")))
                .pin(2);
        sheet.row(
                CellLook.TOTAL, List.of(CellContent.BLANK, CellContent.words("Tổng số"), sum(rows), percent("0.3797")));
        for (int i = 1; i <= rows; i++) {
            sheet.row(
                    CellLook.BODY,
                    List.of(
                            new CellContent.Ordinal(i),
                            CellContent.words("Nhiệm vụ thứ " + i + ": hạ tầng kỹ thuật đô thị"),
                            CellContent.whole(61_000L * i),
                            percent("0." + (30 + i))));
        }
        sheet.filter().line(CellLook.NOTE, "Ô trống: chưa có số liệu.");
    }

    private static CellContent sum(int rows) {
        long sum = 61_000L * rows * (rows + 1) / 2;
        return new CellContent.Formula("SUBTOTAL(9,C6:C" + (5 + rows) + ")", CellContent.whole(sum));
    }

    private static void wide(SheetWriter sheet, int rows) {
        sheet.columns(List.of(5.0, 12.0, 34.0, 20.0, 8.0, 11.0, 14.0, 14.0, 13.0, 10.0, 11.0, 24.0));
        sheet.line(CellLook.UNIT_LINE, "Đơn vị tính: triệu đồng");
        sheet.heading(new Heading(List.of(
                List.of("TT"),
                List.of("Mã dự án"),
                List.of("Tên dự án"),
                List.of("Chủ đầu tư"),
                List.of("Nhóm"),
                List.of("Khởi công – hoàn thành"),
                List.of("Tổng mức đầu tư"),
                List.of("Kế hoạch năm"),
                List.of("Giải ngân", "Luỹ kế"),
                List.of("Giải ngân", "Tỷ lệ"),
                List.of("Quyết định"),
                List.of("Khó khăn, vướng mắc"))));
        sheet.pin(3);
        for (int i = 1; i <= rows; i++) {
            sheet.row(i % 10 == 1 ? CellLook.GROUP : CellLook.BODY, project(i));
        }
    }

    private static List<CellContent> project(int i) {
        return List.of(
                new CellContent.Ordinal(i),
                CellContent.words(Integer.toString(7_942_000 + i)),
                CellContent.words("Đường nội thị trấn, hạ tầng kỹ thuật khu tái định cư số " + i),
                CellContent.words("Ban QLDA các công trình " + UNITS.get(i % UNITS.size())),
                CellContent.centred("B"),
                CellContent.centred("2023–2026"),
                CellContent.whole(90_000L + i),
                CellContent.whole(30_000L + i),
                CellContent.whole(11_000L + i),
                percent("0.3667"),
                new CellContent.Day(LocalDate.of(2023, 3, 15)),
                i % 3 == 0 ? CellContent.words("Vướng giải phóng mặt bằng 0,4 ha") : CellContent.BLANK);
    }

    private static Sentence sentence(Object... parts) {
        var all = new ArrayList<Sentence.Part>();
        for (Object part : parts) {
            all.add(
                    part instanceof ShownFigure shown
                            ? new Sentence.Figure(shown)
                            : new Sentence.Words(part.toString()));
        }
        return new Sentence(all);
    }

    private static ShownFigure number(String text, String value, String unit) {
        return shown(text, value, unit);
    }

    private static ShownFigure shown(String text, String value, String unit) {
        return new ShownFigure(
                text, new BigDecimal(value), unit, new ShownFigure.Source("disbursed", "whole", "", "2025-06"));
    }
}
