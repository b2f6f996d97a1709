package vn.tiendo.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** A district's return: a merged heading, project after project, a row of totals. */
final class DistrictSheet implements BookWriter.Content {

    static final int COLUMNS = 15;

    private static final int HEAD_ROWS = 6;
    private static final List<String> LABELS = List.of(
            "TT",
            "Tên dự án",
            "Mã dự án",
            "Địa điểm",
            "Khởi công",
            "Hoàn thành",
            "Tổng mức đầu tư",
            "Kế hoạch vốn năm",
            "NSTW",
            "NSĐP",
            "Vốn khác",
            "Luỹ kế giải ngân",
            "Tỷ lệ",
            "Chậm tiến độ",
            "Ghi chú");

    private final Random random;
    private final Words words;
    private final Figures figures;
    private final boolean inline;

    /** @param inline whether names are written into their cells, as some other programs do */
    DistrictSheet(Random random, boolean inline) {
        this.random = random;
        this.words = new Words(random);
        this.figures = new Figures(random);
        this.inline = inline;
    }

    @Override
    public void write(SheetWriter sheet) throws IOException {
        int projects = projects();
        int last = HEAD_ROWS + projects;
        sheet.begin(last + 1);
        head(sheet);
        long planned = 0;
        for (int project = 1; project <= projects; project++) {
            sheet.beginRow(HEAD_ROWS + project);
            planned += project(sheet, project);
            sheet.endRow();
        }
        totals(sheet, last, planned);
        sheet.end(List.of("A1:E1", "A3:O3", "H5:K5", "B" + (last + 1) + ":G" + (last + 1)));
    }

    /** Most districts have few projects; some have very many. */
    private int projects() {
        int few = 10 + random.nextInt(97);
        return random.nextInt(5) == 0 ? few * 5 : few;
    }

    private void head(SheetWriter sheet) throws IOException {
        line(sheet, 1, "UỶ BAN NHÂN DÂN HUYỆN " + words.place());
        line(sheet, 3, "BÁO CÁO TIẾN ĐỘ THỰC HIỆN VÀ GIẢI NGÂN CÁC DỰ ÁN");
        line(sheet, 4, "Đơn vị tính: nghìn đồng");
        labels(sheet);
        columnNumbers(sheet);
    }

    private static void line(SheetWriter sheet, int row, String text) throws IOException {
        sheet.beginRow(row);
        sheet.text(Look.TITLE, text);
        for (int column = 2; column <= COLUMNS; column++) {
            sheet.blank(Look.TITLE);
        }
        sheet.endRow();
    }

    private static void labels(SheetWriter sheet) throws IOException {
        sheet.beginRow(5);
        LABELS.forEach(label -> sheet.text(Look.HEADING, label));
        sheet.endRow();
    }

    private static void columnNumbers(SheetWriter sheet) throws IOException {
        sheet.beginRow(HEAD_ROWS);
        for (int column = 1; column <= COLUMNS; column++) {
            sheet.text(Look.HEADING, "(" + column + ")");
        }
        sheet.endRow();
    }

    /** @return the plan of its year */
    private long project(SheetWriter sheet, int number) {
        long central = figures.money();
        long local = figures.money();
        long other = random.nextInt(3) == 0 ? figures.money() : 0;
        long plan = central + local + other;
        identity(sheet, number);
        plan(sheet, central, local, other);
        progress(sheet, plan);
        return plan;
    }

    private void identity(SheetWriter sheet, int number) {
        sheet.number(Look.CENTRED, Integer.toString(number));
        name(sheet, words.project());
        sheet.text(Look.CENTRED, words.code());
        sheet.text(Look.TEXT, words.place());
        sheet.number(Look.DATE, figures.day());
        sheet.number(Look.DATE, figures.day());
        sheet.number(Look.WHOLE, Long.toString(figures.money()));
    }

    private void name(SheetWriter sheet, String name) {
        if (inline) {
            sheet.inlineText(Look.TEXT, name);
        } else {
            sheet.text(Look.TEXT, name);
        }
    }

    private static void plan(SheetWriter sheet, long central, long local, long other) {
        int row = sheet.row();
        sheet.computed(Look.WHOLE, "SUM(I" + row + ":K" + row + ")", Long.toString(central + local + other));
        sheet.number(Look.WHOLE, Long.toString(central));
        sheet.number(Look.WHOLE, Long.toString(local));
        if (other == 0) {
            sheet.blank(Look.WHOLE);
        } else {
            sheet.number(Look.WHOLE, Long.toString(other));
        }
    }

    private void progress(SheetWriter sheet, long plan) {
        long paid = random.nextLong(plan);
        sheet.number(Look.WHOLE, Long.toString(paid));
        ratio(sheet, paid, plan);
        boolean late = paid * 2 < plan;
        sheet.bool(Look.CENTRED, late);
        remark(sheet, late);
    }

    private void ratio(SheetWriter sheet, long paid, long plan) {
        String formula = "L" + sheet.row() + "/H" + sheet.row();
        if (random.nextInt(4) == 0) {
            sheet.computed(Look.PERCENT, formula, Figures.ratio(paid, plan));
        } else {
            sheet.computed(Look.SHARE, "ROUND(" + formula + ",3)", Figures.rounded(paid, plan));
        }
    }

    private void remark(SheetWriter sheet, boolean late) {
        switch (random.nextInt(4)) {
            case 0 -> sheet.computedText(Look.TEXT, "IF(N" + sheet.row() + ",\"Chậm\",\"Đạt\")", late ? "Chậm" : "Đạt");
            case 1 -> sheet.blank(Look.TEXT);
            default -> sheet.text(Look.TEXT, words.remark());
        }
    }

    private static void totals(SheetWriter sheet, int last, long planned) throws IOException {
        sheet.beginRow(last + 1);
        sheet.skip(1);
        sheet.text(Look.TOTAL, "Tổng cộng");
        sheet.skip(5);
        sheet.computed(Look.TOTAL, "SUM(H" + (HEAD_ROWS + 1) + ":H" + last + ")", Long.toString(planned));
        sheet.endRow();
    }
}
