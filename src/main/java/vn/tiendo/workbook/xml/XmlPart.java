package vn.tiendo.workbook.xml;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * A forward walk through the elements of one XML part, by parent and child; what the caller does not ask for is skipped.
 * DTDs and entities are refused, and so is anything that is not well formed.
 */
public abstract sealed class XmlPart permits PlainXml, StrictXml {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private String place;
    private int number = -1;

    XmlPart(String place) {
        this.place = place;
    }

    /**
     * Reads a part. Nearly all are plain and are scanned; what is not is read again, from its beginning, by the complete
     * parser, which alone says what is wrong with a part.
     *
     * @param place what a refusal names
     * @param reader is given the part standing on its root element; it may be called twice, so it must keep nothing
     */
    public static <T> T read(Part part, String place, Function<XmlPart, T> reader) {
        try {
            return reader.apply(PlainXml.open(part, place));
        } catch (NotPlain unusual) {
            return reader.apply(StrictXml.open(part, place));
        }
    }

    /** From here on, refusals name this place. */
    public final void at(String here) {
        place = here;
        number = -1;
    }

    /** From here on, refusals name the one of that number, counted from 0, in this place. */
    public final void at(String here, int which) {
        place = here;
        number = which;
    }

    /** The place that refusals name now. */
    public final String place() {
        return number < 0 ? place : place + " #" + number;
    }

    public final WorkbookRefused refused(Cause cause) {
        return WorkbookRefused.because(cause, place());
    }

    /** How deep the current element stands; the root stands at 1. */
    public abstract int depth();

    /** Moves to the next child of the element that stands at {@code parent}; false when that element has ended. */
    public abstract boolean childOf(int parent);

    /** Whether the current element is this one of the spreadsheet's own language. */
    public abstract boolean is(String name);

    /** The current element's name, whatever its language. */
    public abstract String name();

    /** The language of the current element; empty if it has none. */
    public abstract String namespace();

    /** An attribute without a prefix. */
    public abstract @Nullable String attribute(String name);

    /** The {@code r:id} of the current element; empty if it has none. */
    public abstract String relationshipId();

    /**
     * The text of the next child of the root, if that is nothing but this text in these tags of the spreadsheet's own
     * language, and can be told so at a glance; else null, and nothing was read.
     *
     * @param before the tags before the text, without the last one's end, where attributes may stand
     * @param behind the tags behind it
     */
    @Nullable
    public String simpleChild(String before, String behind) {
        return null;
    }

    /** Passes over what stands in the current element, which does not hold another of its name. */
    public abstract void skip();

    /** Reads the text that stands directly in the current element, up to its end. */
    public abstract String text(int longest);

    public final String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute that is true or false; absent is false. */
    public final boolean flag(String name) {
        return flag(name, false);
    }

    /** An attribute that is true or false. */
    public final boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value.equals("1") || value.equals("true");
    }
}
