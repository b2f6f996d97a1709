package vn.tiendo.workbook;

/**
 * What of a cell's look bears on its meaning.
 *
 * @param font the font's name; empty if unknown
 * @param percent whether its number format shows a percentage, so that 0.8448 means 84.48 %
 * @param decimals how many decimals its number format shows at most; −1 where the format does not say
 * @param month whether its number format shows months of years and no days, so that a date means its month
 * @param dress what else its number format makes of a number
 * @param unseen whether its letters have the colour of what is under them
 */
public record CellStyle(String font, boolean percent, int decimals, boolean month, NumberDress dress, boolean unseen) {

    public static final CellStyle PLAIN = new CellStyle("", false, -1);

    /** A look that says nothing of dates, and shows numbers as they are. */
    public CellStyle(String font, boolean percent, int decimals) {
        this(font, percent, decimals, false);
    }

    /** A look in letters that are seen. */
    public CellStyle(String font, boolean percent, int decimals, boolean month, NumberDress dress) {
        this(font, percent, decimals, month, dress, false);
    }

    /** A look that shows numbers as they are. */
    public CellStyle(String font, boolean percent, int decimals, boolean month) {
        this(font, percent, decimals, month, NumberDress.NONE);
    }

    /** The same look in another font. */
    public CellStyle in(String other) {
        return new CellStyle(other, percent, decimals, month, dress, unseen);
    }

    /** The same look in letters that nobody sees. */
    public CellStyle inUnseenInk() {
        return new CellStyle(font, percent, decimals, month, dress, true);
    }
}
