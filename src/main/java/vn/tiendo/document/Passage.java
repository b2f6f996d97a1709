package vn.tiendo.document;

import java.util.List;

/** A part of a letter's body. */
public sealed interface Passage {

    /** A paragraph of running text; line ends in it are spaces. */
    record Paragraph(String text) implements Passage {}

    /**
     * A table over the page's whole width; its header is repeated on every page, no row is parted.
     *
     * @param rows as many cells each as there are columns
     */
    record Table(List<Column> columns, List<List<String>> rows) implements Passage {

        /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share its width as a part of the sum of all shares
     */
    record Column(String title, int share, Align align) {}

    /** How a column's cells are set. */
    enum Align {
        LEFT,
        CENTRE
    }
}
