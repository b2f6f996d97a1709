package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.workbook.Refusal.Cause;

/**
 * The text of a shared or inline string.
 *
 * @param font the font that all its runs name, which then overrides the cell's; else empty
 * @param runs the fonts of its parts where they differ; empty, as of nearly every text, where they do not
 */
record RichText(String text, String font, List<FontRun> runs) {

    /** Vietnamese needs two marks on a letter; hundreds only make programs slow and pages unreadable. */
    private static final Pattern PILE = Pattern.compile("\\p{Mn}{64}");

    RichText(String text, String font) {
        this(text, font, List.of());
    }

    /** What a cell with this text holds. */
    CellValue.Text value() {
        return new CellValue.Text(text, runs);
    }

    /** Whether it heaps up marks on one letter. */
    boolean piled() {
        return PILE.matcher(text).find();
    }

    /** Reads the element that the part stands on: runs joined, phonetic guides left out. */
    static RichText read(XmlPart xml, int longest) {
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

    /** Joins what a writer has cut into runs of one look each. */
    static RichText joined(List<RichText> runs) {
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
        var whole = runs.size() == 1 ? runs.getFirst() : joined(runs);
        if (whole.text().length() > longest) {
            throw WorkbookRefused.over(Cause.TEXT_TOO_LONG, xml.place(), longest);
        }
        if (whole.piled()) {
            throw xml.refused(Cause.SUSPICIOUS);
        }
        return whole;
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
