package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * On which paper a table is printed, in letters of which size, in columns of which width: as they are wanted, but none
 * narrower than what stands in it needs to be read with ease; where no paper is wide enough for that, than its longest word.
 *
 * @param size of letters, in points
 * @param widths in points
 */
record TableFit(Format format, double size, List<Double> widths) {

    private static final double STEP = 0.5;
    private static final double SMALLEST = 6.5;

    /** In points: the title of an appendix with what stands under it, and its notes; what is around the letters of a row. */
    private static final double OVER_IT = 175;

    private static final double ROW_PADDING = 4.5;

    /** As a part of a page. */
    private static final double NEARLY_EMPTY = 0.3;

    /** A sheet of paper: what is between its margins, in points, and the sizes of letters that are read well on it. */
    enum Format {
        /** Within the body. */
        BODY(461, 728, 10, 9.5, 12),
        UPRIGHT(461, 728, 8, 9, 10.5),
        ACROSS(727, 490, 8, 8, 9.5),
        /** A3. */
        LARGE(1_076, 728, 7.5, 7, 9);

        private final double width;
        private final double height;

        /** Beside the letters of a cell, with its line. */
        private final double padding;

        private final double least;
        private final double most;

        Format(double width, double height, double padding, double least, double most) {
            this.width = width;
            this.height = height;
            this.padding = padding;
            this.least = least;
            this.most = most;
        }
    }

    /** Within the body, upright. */
    static TableFit body(ColumnNeeds needs, List<Double> wanted) {
        return of(needs, wanted, List.of(Format.BODY));
    }

    /** In an appendix, on the smallest paper that suffices. */
    static TableFit appendix(ColumnNeeds needs, List<Double> wanted) {
        var fit = of(needs, wanted, List.of(Format.UPRIGHT, Format.ACROSS, Format.LARGE));
        return fit.smaller(needs, wanted);
    }

    /** In somewhat smaller letters where that spares a page with hardly anything on it. */
    private TableFit smaller(ColumnNeeds needs, List<Double> wanted) {
        double pages = pages(needs);
        if (pages - Math.floor(pages) > NEARLY_EMPTY || pages < 1) {
            return this;
        }
        for (double tried = size - STEP; tried >= format.least - STEP; tried -= STEP) {
            double[] least = points(needs.ease(), tried, format);
            var fit = new TableFit(format, tried, fitted(wanted, least, format.width));
            if (fit.pages(needs) < Math.floor(pages)) {
                return fit;
            }
        }
        return this;
    }

    /** How many it fills, about. */
    private double pages(ColumnNeeds needs) {
        double[] room = widths.stream()
                .mapToDouble(width -> (width - format.padding) / size)
                .toArray();
        return (OVER_IT + needs.height(room, ROW_PADDING / size) * size) / format.height;
    }

    private static TableFit of(ColumnNeeds needs, List<Double> wanted, List<Format> formats) {
        for (var format : formats) {
            for (double size = format.most; size >= format.least; size -= STEP) {
                double[] least = points(needs.ease(), size, format);
                if (sum(least) <= format.width) {
                    return new TableFit(format, size, fitted(wanted, least, format.width));
                }
            }
        }
        return crowded(needs, formats.getLast());
    }

    /** Every word has room; what is left over goes to where there are most of them. */
    private static TableFit crowded(ColumnNeeds needs, Format format) {
        double size = format.least;
        while (size > SMALLEST && sum(points(needs.words(), size, format)) > format.width) {
            size -= STEP;
        }
        double[] words = points(needs.words(), size, format);
        double[] ease = points(needs.ease(), size, format);
        double share = Math.max(0, format.width - sum(words)) / Math.max(1, sum(ease) - sum(words));
        Arrays.setAll(words, i -> words[i] + (ease[i] - words[i]) * share);
        return new TableFit(format, size, Arrays.stream(words).boxed().toList());
    }

    private static double[] points(double[] parts, double size, Format format) {
        return Arrays.stream(parts).map(part -> part * size + format.padding).toArray();
    }

    /** Columns whose share is too little get what they need; the others share the rest. */
    private static List<Double> fitted(List<Double> shares, double[] least, double width) {
        if (sum(least) >= width) {
            return Arrays.stream(least).boxed().toList();
        }
        boolean[] raised = new boolean[least.length];
        double unit = unit(shares, least, raised, width);
        for (boolean settled = false; !settled; unit = unit(shares, least, raised, width)) {
            settled = true;
            for (int i = 0; i < least.length; i++) {
                if (!raised[i] && shares.get(i) * unit < least[i]) {
                    raised[i] = true;
                    settled = false;
                }
            }
        }
        var widths = new ArrayList<Double>(Collections.nCopies(least.length, 0.0));
        for (int i = 0; i < least.length; i++) {
            widths.set(i, raised[i] ? least[i] : shares.get(i) * unit);
        }
        return widths;
    }

    /** What a share is worth, where some columns have what they need already. */
    private static double unit(List<Double> shares, double[] least, boolean[] raised, double width) {
        double left = width;
        double sharing = 0;
        for (int i = 0; i < least.length; i++) {
            left -= raised[i] ? least[i] : 0;
            sharing += raised[i] ? 0 : shares.get(i);
        }
        return sharing > 0 ? Math.max(0, left) / sharing : 0;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
