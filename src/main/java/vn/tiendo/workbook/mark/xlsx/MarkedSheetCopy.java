package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.MarkStyles;
import vn.tiendo.workbook.mark.SheetShape;

/**
 * Copies a worksheet part with marked cells: their format, and the cells and rows of those that are not there yet. All
 * else is passed on as it stands.
 */
final class MarkedSheetCopy {

    /** What stands behind the pointer to the boxes of comments. */
    private static final Set<String> BEHIND = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final NavigableMap<Integer, NavigableMap<Integer, CellMark>> marks;
    private final MarkStyles styles;
    private final SheetShape shape;
    private final String pointer;
    private boolean dataSeen;
    private boolean pointed;
    private int row;
    private int column;
    private int rowStyle = -1;
    private String prefix = "";

    /** @param pointer the relationship of the boxes of comments; empty if the sheet already points to some */
    MarkedSheetCopy(
            NavigableMap<Integer, NavigableMap<Integer, CellMark>> marks,
            MarkStyles styles,
            SheetShape shape,
            String pointer) {
        this.marks = marks;
        this.styles = styles;
        this.shape = shape;
        this.pointer = pointer;
        this.pointed = pointer.isEmpty();
    }

    void write(InputStream part, Writer out) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(part, out)) {
            while (xml.next()) {
                tag(xml);
            }
        }
    }

    private void tag(XmlCopy xml) throws IOException, CopyImpossible {
        if (xml.begins()) {
            begun(xml);
        } else if (xml.ends("row", 3)) {
            insertCells(xml, Integer.MAX_VALUE);
        } else if (xml.ends("sheetData", 2)) {
            insertRows(xml, Integer.MAX_VALUE);
        } else if (xml.ends("worksheet", 1)) {
            point(xml);
        }
    }

    private void begun(XmlCopy xml) throws IOException, CopyImpossible {
        switch (xml.depth()) {
            case 1 -> prefix = xml.tag().prefix();
            case 2 -> section(xml);
            case 3 -> inSection(xml);
            case 4 -> {
                if (xml.begins("c", 4) && dataSeen) {
                    cell(xml);
                }
            }
            default -> {}
        }
    }

    private void section(XmlCopy xml) throws IOException {
        if (xml.begins("sheetFormatPr", 2)) {
            shape.usual(number(xml, "defaultColWidth"), number(xml, "defaultRowHeight"));
        } else if (xml.begins("sheetData", 2)) {
            dataSeen = true;
            if (xml.tag().isEmpty() && !marks.isEmpty()) {
                String name = xml.tag().name();
                xml.before(xml.tag().opened().raw());
                insertRows(xml, Integer.MAX_VALUE);
                xml.replace(new Tag("</" + name + ">"));
            }
        } else if (dataSeen && BEHIND.contains(xml.name())) {
            point(xml);
        }
    }

    private void inSection(XmlCopy xml) throws IOException, CopyImpossible {
        if (xml.begins("sheetView", 3)) {
            // Ours is the one that is shown first; of two that were, every entry would go into both.
            xml.replace(xml.tag().without("tabSelected"));
        } else if (xml.begins("col", 3)) {
            shape.add(
                    (int) number(xml, "min"), (int) number(xml, "max"), number(xml, "width"), flag(xml, "hidden"), (int)
                            number(xml, "style"));
        } else if (xml.begins("row", 3) && dataSeen) {
            row(xml);
        }
    }

    private void row(XmlCopy xml) throws IOException, CopyImpossible {
        int before = row;
        row = xml.attribute("r").map(Integer::parseInt).orElse(row + 1);
        if (row == before && marks.containsKey(row)) {
            // Of a row of several elements it is not known in which one a marked cell would have to stand.
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "row " + row);
        }
        column = 0;
        rowStyle = flag(xml, "customFormat") ? (int) number(xml, "s") : -1;
        shape.row(row, number(xml, "ht"), flag(xml, "hidden"));
        insertRows(xml, row);
        if (marks.containsKey(row)) {
            // Which columns it spans is only a hint, and may no longer be true.
            xml.replace(xml.tag().without("spans"));
            if (xml.tag().isEmpty()) {
                String name = xml.tag().name();
                xml.before(xml.tag().opened().raw());
                insertCells(xml, Integer.MAX_VALUE);
                xml.replace(new Tag("</" + name + ">"));
            }
        }
    }

    private void cell(XmlCopy xml) throws IOException {
        column = xml.attribute("r")
                .map(r -> CellAddress.of(r.toUpperCase(Locale.ROOT)).column())
                .orElse(column + 1);
        insertCells(xml, column);
        var inRow = marks.get(row);
        var mark = inRow == null ? null : inRow.remove(column);
        int style = (int) number(xml, "s");
        int wanted = mark == null ? styles.unmarked(style) : styles.marked(style, mark.kind());
        if (wanted != style) {
            xml.replace(xml.tag().with("s", Integer.toString(wanted)));
        }
    }

    private void insertCells(XmlCopy xml, int before) throws IOException {
        var inRow = marks.get(row);
        while (inRow != null && !inRow.isEmpty() && inRow.firstKey() < before) {
            xml.before(written(inRow.pollFirstEntry(), rowStyle));
        }
    }

    private void insertRows(XmlCopy xml, int before) throws IOException {
        while (!marks.isEmpty() && marks.firstKey() < before) {
            var entry = marks.pollFirstEntry();
            var cells = new StringBuilder();
            while (!entry.getValue().isEmpty()) {
                cells.append(written(entry.getValue().pollFirstEntry(), -1));
            }
            if (!cells.isEmpty()) {
                xml.before("<" + prefix + "row r=\"" + entry.getKey() + "\">" + cells + "</" + prefix + "row>");
            }
        }
    }

    private String written(Map.Entry<Integer, CellMark> entry, int styleOfRow) {
        var mark = entry.getValue();
        int base = styleOfRow >= 0 ? styleOfRow : shape.style(mark.cell().column());
        return "<" + prefix + "c r=\"" + mark.cell() + "\" s=\"" + styles.marked(base, mark.kind()) + "\"/>";
    }

    private void point(XmlCopy xml) throws IOException {
        if (!pointed) {
            pointed = true;
            xml.before("<" + prefix + "legacyDrawing" + xml.relationship(pointer) + "/>");
        }
    }

    /** How a sheet looks is no reason not to copy it: what is no number is −1, which no width, height or format is. */
    private static double number(XmlCopy xml, String name) {
        try {
            return xml.attribute(name).map(Double::parseDouble).orElse(0d);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static boolean flag(XmlCopy xml, String name) {
        return xml.attribute(name)
                .filter(v -> v.equals("1") || v.equals("true"))
                .isPresent();
    }
}
