package vn.tiendo.workbook.format;

import java.util.BitSet;

/** The columns that a sheet does not show: hidden by their sender, folded away by an outline, or drawn to no width. */
public final class HiddenColumns {

    private static final int LAST_COLUMN = 16_384;

    private final BitSet hidden = new BitSet();

    public boolean has(int column) {
        return hidden.get(column);
    }

    /** Of nonsense nothing is hidden. */
    public void hide(int first, int last) {
        if (first >= 1 && first <= last) {
            hidden.set(first, Math.min(last, LAST_COLUMN) + 1);
        }
    }
}
