package vn.tiendo.workbook.draft;

/**
 * Estimates how much room text takes in Times New Roman, so that rows are high enough for wrapped text in every
 * program: none of them fits the height of merged cells by itself.
 */
public final class Lettering {

    /** A column's width is counted in digits of the default font, 11 points. */
    private static final double DEFAULT_POINTS = 11;

    private static final double CELL_PADDING = 2.0;
    private static final double LINE_SPACING = 1.28;
    private static final String NARROW = "ijltfrI.,;:'|!()[]-/ íìỉĩị";
    private static final String WIDE = "mwMW%@—…";

    private Lettering() {}

    /** The height in points of a row that holds the text in a column of that width. */
    public static double height(String text, double columnWidth, Appearance.Type type) {
        return lines(text, columnWidth, type) * type.points() * LINE_SPACING + 3;
    }

    /** How many lines the text takes. */
    static int lines(String text, double columnWidth, Appearance.Type type) {
        double room = Math.max(1, columnWidth - CELL_PADDING);
        return text.lines().mapToInt(line -> wrapped(line, room, type)).sum();
    }

    private static int wrapped(String line, double room, Appearance.Type type) {
        int lines = 1;
        double used = 0;
        int begin = 0;
        while (begin < line.length()) {
            int end = line.indexOf(' ', begin) + 1;
            String word = line.substring(begin, end == 0 ? line.length() : end);
            begin += word.length();
            double width = width(word, type);
            if (used > 0 && used + width - width(" ", type) > room) {
                lines++;
                used = 0;
            }
            lines += (int) (width / room);
            used += width % room;
        }
        return lines;
    }

    /** In digits of the default font. */
    static double width(String text, Appearance.Type type) {
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ems += ems(text.codePointAt(i));
        }
        return ems * 2 * type.points() / DEFAULT_POINTS * (type.bold() ? 1.07 : 1);
    }

    private static double ems(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.32;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.85;
        }
        return Character.isUpperCase(c) ? 0.70 : 0.49;
    }
}
