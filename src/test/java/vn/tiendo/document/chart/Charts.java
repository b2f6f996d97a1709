package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Drawing;

/** Charts to be drawn in tests. */
final class Charts {

    private Charts() {}

    static Drawing.Caption caption(String title) {
        return new Drawing.Caption(title, "Tỷ lệ giải ngân (%)", "Mường Nhé 30,4 %.", "%", 1);
    }

    static Drawing.Bar bar(String label, String value) {
        return new Drawing.Bar(label, number(value), value.isEmpty() ? "chưa gửi" : value + " %", false);
    }

    static Drawing.RankedBars ranked(Drawing.Bar... bars) {
        return new Drawing.RankedBars(caption("Xếp hạng"), List.of(bars), List.of());
    }

    static Drawing.Course course(List<String> labels, Drawing.Series... series) {
        return new Drawing.Course(caption("Diễn biến"), labels, List.of(series), Optional.empty());
    }

    static Drawing.Series series(String name, String... values) {
        return new Drawing.Series(
                name, List.of(values).stream().map(Charts::number).toList());
    }

    static Optional<BigDecimal> number(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }

    static Drawing.StackedBars stacked(List<String> categories, Drawing.Series... series) {
        return new Drawing.StackedBars(caption("Theo nguồn"), categories, List.of(series));
    }

    static Drawing.TileMap map(Drawing.Tile... tiles) {
        return new Drawing.TileMap(
                caption("Bản đồ"), List.of(tiles), List.of("dưới 20", "20–40", "40–60", "60–80", "trên 80"));
    }

    static Drawing.Ranges ranges(Drawing.Range... ranges) {
        return new Drawing.Ranges(caption("Điểm"), List.of(ranges));
    }

    static Drawing.Range range(String label, String low, String high, String value) {
        var text = value.isEmpty() ? "chưa có chuẩn" : value + " điểm";
        return new Drawing.Range(label, new BigDecimal(low), new BigDecimal(high), number(value), text);
    }
}
