package vn.tiendo.document;

import java.text.Normalizer;

/**
 * How long a line of bold Times New Roman is, for rules that are as long as a text. Widths are those of Adobe's
 * Times-Bold, to which the font is metrically equal; an accented letter is as wide as its base.
 */
final class TextWidth {

    private static final String LETTERS = " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-.,";
    private static final int[] THOUSANDTHS = {
        250, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
        722, 1000, 722, 722, 667, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556,
        444, 389, 333, 556, 500, 722, 500, 500, 444, 333, 250, 250
    };

    private static final int OTHERS = 500;
    private static final int TWIPS_A_POINT = 20;

    private TextWidth() {}

    /** In twips. */
    static int ofBold(String text, int points) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        int thousandths = bare.chars().map(TextWidth::of).sum();
        return thousandths * points * TWIPS_A_POINT / 1000;
    }

    private static int of(int letter) {
        int at = LETTERS.indexOf(letter);
        return at < 0 ? OTHERS : THOUSANDTHS[at];
    }
}
