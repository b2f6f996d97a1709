package vn.tiendo.programme.form;

import java.util.Optional;

/** Where the text of a column's entries comes from. */
public sealed interface Source {

    /**
     * The pattern by which several values stand in one text, its parts in braces: {@code {code}: {name}}. One part is
     * the column's own field, the others are taken by columns {@code from} it. A text of another shape is taken whole.
     */
    default Optional<String> inside() {
        return switch (this) {
            case Cell(var _, var inside) -> inside;
            case Answer(var _, var inside) -> inside;
            case Part _, Group _ -> Optional.empty();
        };
    }

    /**
     * The row's cell in a column of the sheet.
     *
     * @param carried whether a blank one says what the one above it says, as merged or unrepeated labels do
     */
    record Cell(boolean carried, Optional<String> inside) implements Source {

        public static final Cell PLAIN = new Cell(false, Optional.empty());
    }

    /** In a block: the cell beside the question, or below it. */
    record Answer(Side side, Optional<String> inside) implements Source {}

    /** Where an answer stands, seen from its question. */
    enum Side {
        RIGHT,
        BELOW
    }

    /** A part of what stands in another column's cell. */
    record Part(String of) implements Source {}

    /** The title of the group under which the row stands. */
    record Group() implements Source {}
}
