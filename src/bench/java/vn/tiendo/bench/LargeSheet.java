package vn.tiendo.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** One long list: numbers, texts and dates in 20 columns, every cell filled. */
final class LargeSheet implements BookWriter.Content {

    static final int COLUMNS = 20;

    private static final int DISTINCT_NAMES = 20_000;

    private final int rows;
    private final Words words;
    private final Figures figures;
    private final List<String> names;

    LargeSheet(int rows, Random random) {
        this.rows = rows;
        this.words = new Words(random);
        this.figures = new Figures(random);
        this.names = random.ints(DISTINCT_NAMES, 1, 1_000_000)
                .mapToObj(number -> words.project() + ", gói thầu số " + number)
                .toList();
    }

    @Override
    public void write(SheetWriter sheet) throws IOException {
        sheet.begin(rows);
        for (int row = 1; row <= rows; row++) {
            sheet.beginRow(row);
            texts(sheet, row);
            dates(sheet);
            numbers(sheet);
            sheet.endRow();
        }
        sheet.end(List.of());
    }

    private void texts(SheetWriter sheet, int row) {
        sheet.number(Look.CENTRED, Integer.toString(row));
        sheet.text(Look.TEXT, names.get(row % DISTINCT_NAMES));
        sheet.text(Look.CENTRED, words.code());
        sheet.text(Look.TEXT, words.place());
        sheet.text(Look.TEXT, words.remark());
    }

    private void dates(SheetWriter sheet) {
        sheet.number(Look.DATE, figures.day());
        sheet.number(Look.DATE, figures.day());
        sheet.number(Look.DATE, figures.day());
    }

    private void numbers(SheetWriter sheet) {
        for (int whole = 0; whole < 8; whole++) {
            sheet.number(Look.WHOLE, Long.toString(figures.money()));
        }
        for (int decimal = 0; decimal < 4; decimal++) {
            sheet.number(decimal == 3 ? Look.SHARE : Look.DECIMALS, figures.decimal());
        }
    }
}
