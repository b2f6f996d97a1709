package vn.tiendo.bench.month;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.bench.BookWriter;
import vn.tiendo.bench.Look;
import vn.tiendo.bench.SheetWriter;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.FieldType;

/**
 * A unit's sheet of projects: heading, totals, a row for each project.
 *
 * @param correction millions by which the first project's estimate of the year is higher than it was
 */
record WorksSheet(List<Printed> columns, Sender sender, List<Work> works, Period period, long correction)
        implements BookWriter.Content {

    private static final int HEADING = 6;
    private static final String ESTIMATE = "est_year";

    @Override
    public void write(SheetWriter sheet) throws IOException {
        int first = HEADING + Printed.depth(columns) + 1;
        sheet.begin(first + works.size() + 2);
        top(sheet);
        heading(sheet);
        totals(sheet, first);
        for (int number = 1; number <= works.size(); number++) {
            work(sheet, first + number, number);
        }
        line(sheet, first + works.size() + 2, 3, "Người lập biểu");
        sheet.end(Printed.merged(columns, HEADING));
    }

    private void top(SheetWriter sheet) throws IOException {
        line(sheet, 1, 1, "UBND " + sender.name().toUpperCase(Locale.ROOT));
        line(sheet, 2, 1, "TIẾN ĐỘ THỰC HIỆN VÀ GIẢI NGÂN CÁC DỰ ÁN");
        line(sheet, 3, 1, "Kỳ báo cáo: Tháng " + period.month() + " năm " + period.year());
        line(sheet, 5, columns.size() - 2, "Đơn vị tính: Triệu đồng");
    }

    private static void line(SheetWriter sheet, int row, int column, String text) throws IOException {
        sheet.beginRow(row);
        sheet.skip(column - 1);
        sheet.text(Look.TITLE, text);
        sheet.endRow();
    }

    private void heading(SheetWriter sheet) throws IOException {
        int depth = Printed.depth(columns);
        for (int level = 0; level < depth; level++) {
            sheet.beginRow(HEADING + level);
            for (int column = 0; column < columns.size(); column++) {
                write(sheet, Look.HEADING, Printed.label(columns, column, level));
            }
            sheet.endRow();
        }
        sheet.beginRow(HEADING + depth);
        for (int column = 1; column <= columns.size(); column++) {
            sheet.text(Look.HEADING, "(" + column + ")");
        }
        sheet.endRow();
    }

    private void totals(SheetWriter sheet, int row) throws IOException {
        sheet.beginRow(row);
        var sums = sums();
        for (var column : columns) {
            if (column.slot().equals("name")) {
                sheet.text(Look.TEXT, "TỔNG SỐ");
            } else if (sums.containsKey(column.slot())) {
                sheet.number(Look.TOTAL, sums.get(column.slot()).toString());
            } else {
                sheet.blank(Look.TEXT);
            }
        }
        sheet.endRow();
    }

    /** Of all its projects, in millions of đồng. */
    Map<String, Long> sums() {
        var sums = new TreeMap<String, Long>();
        works.forEach(work -> work.money(period).forEach((slot, amount) -> sums.merge(slot, amount, Long::sum)));
        sums.merge(ESTIMATE, correction, Long::sum);
        return sums;
    }

    private void work(SheetWriter sheet, int row, int number) throws IOException {
        sheet.beginRow(row);
        var work = works.get(number - 1);
        var money = work.money(period);
        if (number == 1) {
            money.merge(ESTIMATE, correction, Long::sum);
        }
        for (var column : columns) {
            switch (column.slot()) {
                case "stt" -> sheet.number(Look.CENTRED, Integer.toString(number));
                case "vol_pct" -> sheet.number(Look.SHARE, ratio(money, "vol_ytd", "total"));
                case "dis_pct" -> sheet.number(Look.SHARE, ratio(money, "dis_ytd", "plan"));
                case "land_due" -> sheet.number(Look.DECIMALS, "12.5");
                case "land_done" -> sheet.number(Look.DECIMALS, "10.25");
                default -> cell(sheet, column, work, money);
            }
        }
        sheet.endRow();
    }

    private static void cell(SheetWriter sheet, Printed column, Work work, Map<String, Long> money) {
        if (column.type() == FieldType.MONEY) {
            sheet.number(Look.WHOLE, Long.toString(amount(money, column.slot())));
        } else {
            write(sheet, Look.TEXT, work.texts().getOrDefault(column.slot(), ""));
        }
    }

    private static void write(SheetWriter sheet, int style, String text) {
        if (text.isEmpty()) {
            sheet.blank(style);
        } else {
            sheet.text(style, text);
        }
    }

    private static long amount(Map<String, Long> money, String slot) {
        return money.getOrDefault(slot, 0L);
    }

    private static String ratio(Map<String, Long> money, String part, String whole) {
        return BigDecimal.valueOf(amount(money, part))
                .divide(BigDecimal.valueOf(amount(money, whole)), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
