package vn.tiendo.workbook.draft;

import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;

/** How high rows are, in points, so that their text is seen whole. */
final class RowHeight {

    /** Of one line. */
    static final double PLAIN = 16.5;

    private static final double PADDING = 4;

    private RowHeight() {}

    /** How much room some columns give, in digits. */
    @FunctionalInterface
    interface Room {
        double of(int from, int columns);
    }

    /** What a cell needs. */
    static double of(CellLook look, CellContent content, double room) {
        return switch (content) {
            case CellContent.Words(String text, var _) ->
                Lettering.height(text, room, Appearance.of(look).type());
            case CellContent.Link(String text, var _) ->
                Lettering.height(text, room, Appearance.of(look).type());
            case CellContent.Spanning(CellContent inner, int _) -> of(look, inner, room);
            case CellContent.Blank _,
                    CellContent.Figure _,
                    CellContent.Ordinal _,
                    CellContent.Percent _,
                    CellContent.Difference _,
                    CellContent.Day _,
                    CellContent.Month _,
                    CellContent.Awaited _,
                    CellContent.Formula _ -> PLAIN;
        };
    }

    /** Enough for the labels that stand on this level alone; a label over several rows shares its height among them. */
    static double of(Heading heading, int level, Room room) {
        return heading.boxes().stream()
                .filter(box ->
                        box.place().top() <= level && level <= box.place().bottom())
                .mapToDouble(box ->
                        label(box, room) / (box.place().bottom() - box.place().top() + 1))
                .reduce(PLAIN, Math::max);
    }

    private static double label(Heading.Box box, Room room) {
        int columns = box.place().right() - box.place().left() + 1;
        return Lettering.height(
                        box.label(),
                        room.of(box.place().left(), columns),
                        Appearance.of(CellLook.HEADER).type())
                + PADDING;
    }
}
