package vn.tiendo.workbook.xlsx;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.xml.NotPlain;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.PlainXml;
import vn.tiendo.workbook.xml.StrictXml;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * The rows of a worksheet one by one. They are scanned as long as the sheet is plain; from the first row that is not, the
 * complete parser reads on.
 */
final class SheetRows implements Iterator<Row> {

    private final Part part;
    private final String sheet;
    private final SheetContext context;
    private Source source;
    private @Nullable Row next;
    private boolean ended;

    /** Where rows come from. */
    public interface Source {

        /** The next row that holds something; null behind the last one. */
        @Nullable
        Row read();

        /** The number of the row handed out last, 0 before the first. */
        int number();
    }

    SheetRows(Part part, String sheet, SheetContext context) {
        this.part = part;
        this.sheet = sheet;
        this.context = context;
        this.source = XmlPart.read(part, sheet, this::source);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Source source(XmlPart xml) {
        return switch (xml) {
            case PlainXml plain -> new QuickRows(plain, context);
            case StrictXml strict -> new XlsxRows(strict, context);
        };
    }

    private @Nullable Row read() {
        try {
            return source.read();
        } catch (NotPlain unusual) {
            return readOnFrom(source.number());
        }
    }

    /** Row numbers rise, so the number of the last row tells which ones were handed out. */
    private @Nullable Row readOnFrom(int last) {
        source = new XlsxRows(StrictXml.open(part, sheet), context);
        Row row = source.read();
        while (row != null && row.number() <= last) {
            row = source.read();
        }
        return row;
    }
}
