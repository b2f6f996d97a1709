package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.PictureSigns;
import vn.tiendo.workbook.format.RichText;
import vn.tiendo.workbook.xml.XmlPart;

/** The cells of one row after another: rising by column, each in the row that it names. */
final class XlsxCells {

    private static final int LAST_COLUMN = 16_384;

    private final XmlPart xml;
    private final String sheet;
    private final SheetContext context;
    private final XlsxValues values;

    /** The column of the cell read last in this row. */
    private int last;

    XlsxCells(XmlPart xml, String sheet, SheetContext context) {
        this.xml = xml;
        this.sheet = sheet;
        this.context = context;
        this.values = new XlsxValues(context);
    }

    /** Reads the row that the part stands on; cells that hold nothing are left out. */
    List<Cell> read(int row) {
        last = 0;
        return readOn(row);
    }

    /**
     * Reads another element of the same row. Its cells stand behind those read before; one that does not name its column
     * stands where it would in an element of its own, so that two readers cannot take it for two cells.
     */
    List<Cell> readOn(int row) {
        int depth = xml.depth();
        var cells = new ArrayList<Cell>();
        int column = 0;
        while (xml.childOf(depth)) {
            if (xml.is("c")) {
                column = column(xml.attribute("r"), row, column);
                last = column;
                cell(new CellAddress(row, column)).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private Optional<Cell> cell(CellAddress address) {
        String type = xml.attribute("t", "n");
        Look look = look(xml.attribute("s", "0"));
        boolean error = type.equals("e");
        var content = content(error, error && xml.attribute("vm") != null);
        try {
            return values.read(type, content, look)
                    .map(read ->
                            new Cell(address, read.value(), read.style(look.style(read.value())), content.formula()));
        } catch (XlsxValues.NoTexts none) {
            throw damaged(address.toString());
        }
    }

    /**
     * @param error whether the formula matters
     * @param rich whether the cell points to a rich value
     */
    private XlsxValues.Content content(boolean error, boolean rich) {
        int depth = xml.depth();
        int longest = context.limits().textLength();
        boolean formula = false;
        boolean picture = rich;
        String raw = null;
        RichText inline = null;
        while (xml.childOf(depth)) {
            if (xml.is("v")) {
                raw = xml.text(longest);
            } else if (xml.is("f")) {
                formula = true;
                picture = error && PictureSigns.isFormula(xml.text(Integer.MAX_VALUE));
            } else if (xml.is("is")) {
                inline = RichText.read(xml, longest);
            }
        }
        return new XlsxValues.Content(formula, picture, raw, inline);
    }

    private Look look(String index) {
        try {
            return context.styles().at(Integer.parseInt(index));
        } catch (NumberFormatException none) {
            return Look.UNKNOWN;
        }
    }

    /** Some writers leave the reference out: then the cell follows the one before. */
    private int column(@Nullable String reference, int row, int before) {
        int here = reference == null ? before + 1 : parsed(reference, row);
        if (here <= last || here > LAST_COLUMN) {
            throw damaged(reference == null ? Integer.toString(row) : reference);
        }
        return here;
    }

    private int parsed(String reference, int row) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && at < 4 && isLetter(reference.charAt(at)); at++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
        }
        if (!reference.substring(at).equals(Integer.toString(row))) {
            throw damaged(reference);
        }
        return column;
    }

    /** Some writers use small ones. */
    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private WorkbookRefused damaged(String cell) {
        return WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + cell);
    }
}
