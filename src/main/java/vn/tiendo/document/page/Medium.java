package vn.tiendo.document.page;

/**
 * Where a page is read.
 *
 * @param onPaper where there is no scrolling: columns are fitted, and what nobody would print is left out
 */
public record Medium(boolean onPaper, PageWords words, Pictures pictures) {

    /** In a browser. */
    public static Medium screen(PageWords words) {
        return new Medium(false, words, new DrawnPictures(words.numerals()));
    }

    /** @param pictures how drawings are set into it */
    public static Medium paper(PageWords words, Pictures pictures) {
        return new Medium(true, words, pictures);
    }
}
