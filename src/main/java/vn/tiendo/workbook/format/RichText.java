package vn.tiendo.workbook.format;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.FontRun;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * The text of a shared or inline string.
 *
 * @param font the font that all its runs name, which then overrides the cell's; else empty
 * @param runs the fonts of its parts where they differ; empty, as of nearly every text, where they do not
 */
public record RichText(String text, String font, List<FontRun> runs) {

    private static final int PILE_HEIGHT = 64;
    private static final char FIRST_MARK = '\u0300';

    public RichText(String text, String font) {
        this(text, font, List.of());
    }

    /** What a cell with this text holds. */
    public CellValue value() {
        return PictureSigns.isPicture(text) ? new CellValue.Picture() : new CellValue.Text(text, runs);
    }

    /** Whether it heaps up marks on one letter. Vietnamese needs two; hundreds only make programs slow and pages unreadable. */
    public boolean piled() {
        int height = 0;
        for (int i = 0; i < text.length() && text.length() >= PILE_HEIGHT; i++) {
            boolean mark =
                    text.charAt(i) >= FIRST_MARK && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
            height = mark ? height + 1 : 0;
            if (height == PILE_HEIGHT) {
                return true;
            }
        }
        return false;
    }

    /** Reads the element that the part stands on: runs joined, phonetic guides left out. */
    public static RichText read(XmlPart xml, int longest) {
        int depth = xml.depth();
        var runs = new ArrayList<RichText>();
        while (xml.childOf(depth)) {
            if (xml.is("t")) {
                runs.add(new RichText(plain(xml, longest), ""));
            } else if (xml.is("r")) {
                runs.add(run(xml, longest));
            }
        }
        return joined(runs, xml, longest);
    }

    /** A text without runs, as it stands in the file. */
    public static RichText of(String raw) {
        return new RichText(EscapedText.decode(raw), "");
    }

    /** Joins what a writer has cut into runs of one look each. */
    public static RichText joined(List<RichText> runs) {
        var text = new StringBuilder();
        var parts = new ArrayList<FontRun>();
        for (var run : runs) {
            // A blank has the same look in every font, and no say in which one the text has.
            boolean same = run.text().isBlank()
                    || (!parts.isEmpty() && parts.getLast().font().equals(run.font()));
            if (!same) {
                parts.add(new FontRun(parts.isEmpty() ? 0 : text.length(), run.font()));
            }
            text.append(run.text());
        }
        return switch (parts.size()) {
            case 0 -> new RichText(text.toString(), "");
            case 1 -> new RichText(text.toString(), parts.getFirst().font());
            default -> new RichText(text.toString(), "", parts);
        };
    }

    private static RichText joined(List<RichText> runs, XmlPart xml, int longest) {
        return (runs.size() == 1 ? runs.getFirst() : joined(runs)).within(xml, longest);
    }

    /** @throws WorkbookRefused if it is longer than a cell may hold, or heaps up marks */
    public RichText within(XmlPart xml, int longest) {
        if (text.length() > longest) {
            throw WorkbookRefused.over(Cause.TEXT_TOO_LONG, xml.place(), longest);
        }
        if (piled()) {
            throw xml.refused(Cause.SUSPICIOUS);
        }
        return this;
    }

    private static RichText run(XmlPart xml, int longest) {
        int depth = xml.depth();
        String text = "";
        String font = "";
        while (xml.childOf(depth)) {
            if (xml.is("t")) {
                text = plain(xml, longest);
            } else if (xml.is("rPr")) {
                font = font(xml);
            }
        }
        return new RichText(text, font);
    }

    private static String font(XmlPart xml) {
        int depth = xml.depth();
        String font = "";
        while (xml.childOf(depth)) {
            if (xml.is("rFont")) {
                font = xml.attribute("val", "");
            }
        }
        return font;
    }

    private static String plain(XmlPart xml, int longest) {
        return EscapedText.decode(xml.text(longest));
    }
}
