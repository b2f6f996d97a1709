package vn.tiendo.bench.month;

import java.io.IOException;
import java.util.List;
import vn.tiendo.bench.BookWriter;
import vn.tiendo.bench.Look;
import vn.tiendo.bench.SheetWriter;
import vn.tiendo.measure.Period;

/** The sheet that says whose workbook it is, and of which period. */
record Cover(Sender sender, Period period, String template) implements BookWriter.Content {

    @Override
    public void write(SheetWriter sheet) throws IOException {
        sheet.begin(4);
        line(sheet, 1, "Đơn vị báo cáo", sender.name());
        line(sheet, 2, "Mã đơn vị", sender.code());
        line(sheet, 3, "Kỳ báo cáo", period.label());
        line(sheet, 4, "Phiên bản biểu mẫu", template);
        sheet.end(List.of());
    }

    private static void line(SheetWriter sheet, int row, String label, String value) throws IOException {
        sheet.beginRow(row);
        sheet.text(Look.TEXT, label);
        sheet.text(Look.TEXT, value);
        sheet.endRow();
    }
}
