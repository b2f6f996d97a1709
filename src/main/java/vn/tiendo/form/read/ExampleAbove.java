package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.form.find.AsideTitle;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.Label;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.CellAddress;

/**
 * An example of how to fill in a form, with the form's header, over the form itself: "Ví dụ", header, two rows; then the
 * header once more, and the figures. Its rows are nobody's figures.
 *
 * @param header the one that was found, which is the example's if there is one
 * @param top in which it stands
 */
record ExampleAbove(Header header, SheetTop top) {

    /** Rows of an example; headers further down are those of further pages. */
    private static final int MOST_ROWS = 12;

    /** Lines between a title and its header: a money unit. */
    private static final int LINES_BETWEEN = 2;

    private static final int MOST_CELLS = 2;

    /** Longer ones explain something. */
    private static final int LONGEST = 60;

    private static final int LEAST_LABELS = 2;

    private static final Pattern SHOWS_HOW =
            Pattern.compile("\\b(?:(?:mau|cach|huong dan)(?: cach)? (?:dien|ghi|nhap)|how to fill in)\\b");

    /** The title of the example, if the header is that of one. */
    Optional<AsideTitle> title() {
        return titleAbove().filter(_ -> isFollowedByTheHeader());
    }

    private Optional<AsideTitle> titleAbove() {
        int lines = 0;
        for (int row = header.firstRow() - 1; row >= 1 && lines < LINES_BETWEEN; row--) {
            var texts = texts(row);
            if (texts.size() <= MOST_CELLS) {
                var title = texts.stream()
                        .filter(at -> isTitle(top.own(at.row(), at.column())))
                        .findFirst();
                if (title.isPresent()) {
                    return title.map(at -> new AsideTitle(at, top.own(at.row(), at.column())));
                }
            }
            lines += texts.isEmpty() ? 0 : 1;
        }
        return Optional.empty();
    }

    /** "Ghi theo ví dụ: 1.234,5" tells how to write, and is no title. */
    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && text.chars().noneMatch(Character::isDigit)
                && (AsideTitle.saysSo(text)
                        || SHOWS_HOW.matcher(Folded.of(text).key()).find());
    }

    private boolean isFollowedByTheHeader() {
        for (int row = header.lastRow() + 1; row <= header.lastRow() + MOST_ROWS; row++) {
            if (isHeader(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeader(int row) {
        var texts = texts(row);
        return texts.size() >= LEAST_LABELS && texts.stream().allMatch(this::isLabel);
    }

    private boolean isLabel(CellAddress at) {
        String label = Label.of(top.own(at.row(), at.column())).bareKey();
        for (int row = header.firstRow(); row <= header.lastRow(); row++) {
            if (label.equals(Label.of(top.shown(row, at.column())).bareKey())) {
                return label.chars().anyMatch(Character::isLetter);
            }
        }
        return false;
    }

    private List<CellAddress> texts(int row) {
        var texts = new ArrayList<CellAddress>();
        int last = Math.min(top.lastColumn(), header.span().last());
        for (int column = header.span().first(); column <= last; column++) {
            if (!top.own(row, column).isEmpty()) {
                texts.add(new CellAddress(row, column));
            }
        }
        return texts;
    }
}
