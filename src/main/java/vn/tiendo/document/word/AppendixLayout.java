package vn.tiendo.document.word;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.tiendo.content.Appendix;

/** How an appendix stands on paper: upright, or across or larger where its columns want it; with its table, or with what is said instead. */
public final class AppendixLayout {

    private static final int BIGGEST = 11;
    private static final int COMFORTABLE = 9;
    private static final int READABLE = 8;
    private static final int SMALLEST = 7;

    /** As wide as a digit, in twips for each point of its size. */
    private static final double DIGIT = 10;

    /** Columns may be so much narrower than they are on a screen before a larger page is taken for them. */
    private static final double NARROWER = 0.8;

    private final Appendix appendix;
    private final ReportWords words;
    private final boolean leftOut;
    private final PageKind page;
    private final ColumnNeeds.Fit fit;

    private AppendixLayout(Appendix appendix, ReportWords words, boolean leftOut, PageKind page, ColumnNeeds.Fit fit) {
        this.appendix = appendix;
        this.words = words;
        this.leftOut = leftOut;
        this.page = page;
        this.fit = fit;
    }

    /**
     * Reads the table through once.
     *
     * @param most rows, above which nobody prints it
     * @param textWidth between the margins of a page, in twips
     */
    public static AppendixLayout of(Appendix appendix, ReportWords words, int most, ToIntFunction<PageKind> textWidth) {
        if (appendix.rows() > most && appendix.instead().isPresent()) {
            return new AppendixLayout(appendix, words, true, PageKind.UPRIGHT, new ColumnNeeds.Fit(List.of(), BIGGEST));
        }
        var sheet = new MeasuredSheet(words.numerals());
        appendix.table().accept(sheet);
        var page = page(sheet, textWidth);
        return new AppendixLayout(appendix, words, false, page, fit(sheet, textWidth.applyAsInt(page)));
    }

    /** The smallest on which it can be read. */
    private static PageKind page(MeasuredSheet sheet, ToIntFunction<PageKind> textWidth) {
        if (hasRoom(sheet, textWidth.applyAsInt(PageKind.UPRIGHT), BIGGEST)) {
            return PageKind.UPRIGHT;
        }
        return hasRoom(sheet, textWidth.applyAsInt(PageKind.ACROSS), READABLE) ? PageKind.ACROSS : PageKind.LARGE;
    }

    private static boolean hasRoom(MeasuredSheet sheet, int width, int points) {
        return sheet.needs().fit(sheet.digits(), width, points, SMALLEST).points() == points
                && wanted(sheet) * points * NARROWER <= width;
    }

    /** With letters as small as the columns want, as far as they are easily read. */
    private static ColumnNeeds.Fit fit(MeasuredSheet sheet, int width) {
        int points = Math.clamp((long) (width / Math.max(1, wanted(sheet))), COMFORTABLE, BIGGEST);
        return sheet.needs().fit(sheet.digits(), width, points, SMALLEST);
    }

    /** In twips for each point of the letters' size. */
    private static double wanted(MeasuredSheet sheet) {
        return sheet.digits().stream().mapToDouble(Double::doubleValue).sum() * DIGIT;
    }

    /** Whether it has no table here, but says where it is. */
    public boolean isLeftOut() {
        return leftOut;
    }

    public PageKind page() {
        return page;
    }

    /**
     * Title and all that is below it.
     *
     * @param label what it is called: "PHỤ LỤC I"
     * @param attachedTo to which report it belongs
     */
    public void write(WordPen pen, String label, String attachedTo) {
        pen.paragraph(WordStyle.APPENDIX, label);
        pen.paragraph(WordStyle.APPENDIX_TITLE, appendix.title());
        pen.paragraph(WordStyle.ATTACHED, attachedTo);
        if (leftOut) {
            appendix.instead().ifPresent(instead -> pen.paragraph(WordStyle.BODY, instead.text()));
            return;
        }
        var sheet = new AppendixSheet(pen, words.numerals(), fit, appendix.title());
        appendix.table().accept(sheet);
        sheet.end();
    }
}
