package vn.tiendo.document.page;

import java.util.List;

/**
 * On which paper a sheet is printed, and in letters of which size: upright where that lets them be large enough to read, across
 * where it does not, on A3 where A4 is too small.
 *
 * @param size in points
 */
record SheetFit(Format format, double size) {

    private static final double PADDING = 8;
    private static final double DIGIT = 0.5;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;

    /** A sheet of paper, and what is between its margins, in points. */
    enum Format {
        UPRIGHT(462, 10, 11),
        ACROSS(728, 7.5, 11),
        LARGE(1_077, 7, 10);

        private final double width;
        private final double least;
        private final double most;

        Format(double width, double least, double most) {
            this.width = width;
            this.least = least;
            this.most = most;
        }
    }

    static SheetFit of(List<Double> digits) {
        for (var format : Format.values()) {
            for (double size = format.most; size >= format.least; size -= STEP) {
                if (needed(digits, size) <= format.width) {
                    return new SheetFit(format, size);
                }
            }
        }
        return new SheetFit(Format.LARGE, SMALLEST);
    }

    private static double needed(List<Double> digits, double size) {
        return digits.stream().mapToDouble(width -> points(width, size)).sum();
    }

    /** Of columns that are so many digits wide, with what stands between their letters and their lines. */
    List<Double> widths(List<Double> digits) {
        return digits.stream().map(width -> points(width, size)).toList();
    }

    private static double points(double digits, double size) {
        return digits * DIGIT * size + PADDING;
    }
}
