package vn.tiendo.document.word;

import vn.tiendo.content.Heading;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.chart.LetterWidths;

/**
 * How high the rows of a heading have to be. Programs make a row as high as its own cells need, and leave labels that reach
 * down over several rows without room.
 */
record HeadingHeights(Heading heading, ColumnNeeds.Fit fit) {

    private static final int TWIPS_A_POINT = 20;
    private static final double LEADING = 1.2;
    private static final int AROUND = 60;

    /** In twips; 0 where the cells of the row decide. */
    int of(int level) {
        return heading.boxes().stream().map(Heading.Box::place).anyMatch(place -> place.top() < place.bottom())
                ? heading.boxes().stream()
                        .filter(box -> box.place().top() <= level
                                && level <= box.place().bottom())
                        .mapToInt(this::height)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Of each of the rows that a label reaches over. */
    private int height(Heading.Box box) {
        var place = box.place();
        int rows = place.bottom() - place.top() + 1;
        int width = fit.widths().subList(place.left(), place.right() + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double room = (double) (width - 2 * WordTable.MARGIN) / TWIPS_A_POINT;
        double whole = lines(PlainText.of(box.label()), room) * fit.points() * LEADING * TWIPS_A_POINT + AROUND;
        return (int) Math.ceil(whole / rows);
    }

    /** As words are put into lines. */
    private int lines(String label, double room) {
        int lines = 1;
        double used = 0;
        double space = LetterWidths.of(" ", fit.points(), true);
        for (String word : label.split(" ", -1)) {
            double width = LetterWidths.of(word, fit.points(), true);
            if (used > 0 && used + space + width > room) {
                lines++;
                used = width;
            } else {
                used += (used > 0 ? space : 0) + width;
            }
        }
        return lines;
    }
}
