package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.OurWords;
import vn.tiendo.workbook.mark.SheetShape;
import vn.tiendo.workbook.xml.Part;

/** Comments of a sheet in which we spoke in an earlier reply: what of each is left when our words are taken out. */
record OldComments(Map<CellAddress, Left> byCell) {

    static final OldComments NONE = new OldComments(Map.of());

    OldComments {
        byCell = Map.copyOf(byCell);
    }

    /**
     * Of one comment.
     *
     * @param nothing whether it was ours alone
     * @param height in pixels, by which its box grew for our words
     */
    record Left(boolean nothing, int height) {

        private static final Left ALL = new Left(false, 0);

        private static Left of(String comment) {
            String left = OurWords.without(comment);
            return new Left(left.isBlank(), Math.max(0, SheetShape.height(comment) - SheetShape.height(left)));
        }
    }

    static OldComments of(Part comments) throws IOException, CopyImpossible {
        var byCell = new HashMap<CellAddress, Left>();
        try (var xml = XmlCopy.of(comments.stream(), Writer.nullWriter())) {
            while (xml.next()) {
                if (xml.begins("comment", 3)) {
                    String place = xml.attribute("ref").orElse("");
                    String text = new CommentText(xml.hold().text(), "").letters();
                    if (!OurWords.in(text).isEmpty()) {
                        byCell.put(CellAddress.of(place), Left.of(text));
                    }
                }
            }
        }
        return new OldComments(byCell);
    }

    Left of(CellAddress cell) {
        return byCell.getOrDefault(cell, Left.ALL);
    }

    boolean isEmpty() {
        return byCell.isEmpty();
    }
}
