package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Layout;

/**
 * The rows between which a form lies in a sheet.
 *
 * @param after the row below which it begins; 0 for none
 * @param before the row above which it ends; no row of a sheet has a higher number for none
 * @param missing the words that should mark its bounds and stand nowhere
 */
record Bounds(int after, int before, List<String> missing) {

    static final Bounds OPEN = new Bounds(0, Integer.MAX_VALUE, List.of());

    /** Where the region lies in what is held of the sheet. */
    static Bounds of(Layout.Region region, SheetTop top) {
        var missing = new ArrayList<String>();
        int after = row(region.after(), top, 0, missing);
        int before = row(region.before(), top, after, missing);
        return new Bounds(after, before == 0 ? Integer.MAX_VALUE : before, missing);
    }

    private static int row(List<String> words, SheetTop top, int below, List<String> missing) {
        if (words.isEmpty()) {
            return 0;
        }
        var folded = words.stream().map(Folded::of).toList();
        int row = top.rowThatBegins(folded, below);
        if (row == 0) {
            missing.add(words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(" / ")));
        }
        return row;
    }

    boolean contains(int row) {
        return after < row && row < before;
    }
}
