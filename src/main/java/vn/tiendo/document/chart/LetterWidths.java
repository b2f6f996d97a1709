package vn.tiendo.document.chart;

import java.text.Normalizer;

/**
 * How wide text is in Times New Roman, near enough to set it beside other things. Widths are those of Adobe's Times-Roman,
 * to which Times New Roman and Liberation Serif are metrically equal; an accented letter is as wide as its base.
 */
public final class LetterWidths {

    private static final int FIRST = ' ';
    private static final int[] THOUSANDTHS = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    private static final int HORN = '\u031B';
    private static final int HORN_THOUSANDTHS = 45;
    private static final int DASH_THOUSANDTHS = 500;
    private static final int OTHERS = 1_000;

    /** Bold letters are some wider, slanted ones a little. */
    private static final double BOLD = 1.08;

    private static final double ITALIC = 1.04;

    private LetterWidths() {}

    /** In units of the size. */
    public static double of(String text, double size, boolean bold) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
        double thousandths = bare.codePoints().map(LetterWidths::thousandths).sum();
        return thousandths * size * (bold ? BOLD : 1) / 1000;
    }

    static double of(String text, Mark.Type type) {
        return of(text, type.size(), type.bold()) * (type.italic() ? ITALIC : 1);
    }

    private static int thousandths(int letter) {
        if (letter >= FIRST && letter < FIRST + THOUSANDTHS.length) {
            return THOUSANDTHS[letter - FIRST];
        }
        return switch (letter) {
            case 'Đ' -> 722;
            case 'đ', '–' -> DASH_THOUSANDTHS;
            case HORN -> HORN_THOUSANDTHS;
            default -> Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : OTHERS;
        };
    }
}
