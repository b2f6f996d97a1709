package vn.tiendo.workbook.draft;

import org.apache.poi.ss.usermodel.PaperSize;

/** What sheets are printed on. */
public enum Paper {
    A4(210, 297, PaperSize.A4_PAPER),
    A3(297, 420, PaperSize.A3_PAPER);

    private final double narrow;
    private final double wide;
    private final PaperSize size;

    Paper(double narrow, double wide, PaperSize size) {
        this.narrow = narrow;
        this.wide = wide;
        this.size = size;
    }

    /** From edge to edge, in millimetres. */
    double width(boolean landscape) {
        return landscape ? wide : narrow;
    }

    double height(boolean landscape) {
        return landscape ? narrow : wide;
    }

    PaperSize size() {
        return size;
    }
}
