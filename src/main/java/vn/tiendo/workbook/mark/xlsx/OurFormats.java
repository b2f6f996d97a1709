package vn.tiendo.workbook.mark.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.workbook.draft.StyleBook;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkKind;

/**
 * Fonts, grounds, lines and formats of our own, as a styles part writes them behind those that are there. {@code P:}
 * stands for the part's prefix.
 */
final class OurFormats {

    private static final String BLACK = "FF000000";

    /** A thin line round the cells of our own sheet. */
    private static final String THIN = "thin";

    private int firstFont = -1;
    private int firstFill = -1;
    private int firstBorder = -1;
    private int tones;

    /** Whether all lists that formats point into have been numbered. */
    boolean complete() {
        return firstFont >= 0 && firstFill >= 0 && firstBorder >= 0;
    }

    List<String> fonts(int known) {
        firstFont = known;
        return List.of(
                font(15, "<P:b/>", BLACK),
                font(11, "<P:b/>", BLACK),
                font(11, "", BLACK),
                font(11, "<P:i/>", BLACK),
                font(11, "<P:u/>", "FF0B4F9E"));
    }

    private static String font(int points, String weight, String colour) {
        String slant = weight.equals("<P:u/>") ? "" : weight;
        String line = weight.equals("<P:u/>") ? weight : "";
        return "<P:font>" + slant + line + "<P:sz val=\"" + points + "\"/><P:color rgb=\"" + colour
                + "\"/><P:name val=\"" + StyleBook.FONT + "\"/><P:family val=\"1\"/></P:font>";
    }

    List<String> fills(int known) {
        firstFill = known;
        var all = new ArrayList<String>();
        for (MarkKind kind : MarkKind.values()) {
            all.add(ground(kind.ground()));
        }
        all.add(ground("FFD9E2EC"));
        all.add(ground("FFFFFBE6"));
        return all;
    }

    private static String ground(String colour) {
        return "<P:fill><P:patternFill patternType=\"solid\"><P:fgColor rgb=\"" + colour
                + "\"/><P:bgColor indexed=\"64\"/></P:patternFill></P:fill>";
    }

    /** @param wanted how many tones of each mark's line */
    List<String> borders(int known, int wanted) {
        firstBorder = known;
        tones = wanted;
        var all = new ArrayList<String>();
        for (MarkKind kind : MarkKind.values()) {
            for (int tone = 0; tone < tones; tone++) {
                all.add(box(kind.line(), kind.lineColour(tone)));
            }
        }
        all.add(box(THIN, "FF7F8C99"));
        return all;
    }

    private static String box(String line, String colour) {
        var box = new StringBuilder("<P:border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            box.append("<P:").append(side).append(" style=\"").append(line).append("\"><P:color rgb=\"");
            box.append(colour).append("\"/></P:").append(side).append('>');
        }
        return box.append("<P:diagonal/></P:border>").toString();
    }

    int fill(MarkKind kind) {
        return firstFill + List.of(MarkKind.values()).indexOf(kind);
    }

    int border(MarkKind kind, int tone) {
        return firstBorder + List.of(MarkKind.values()).indexOf(kind) * tones + tone;
    }

    private int border(MarkKind kind) {
        return border(kind, 0);
    }

    private int plainFill() {
        return 0;
    }

    private int headerFill() {
        return firstFill + MarkKind.values().length;
    }

    private int inputFill() {
        return headerFill() + 1;
    }

    private int thin() {
        return firstBorder + MarkKind.values().length * tones;
    }

    String format(FrontSheet.Style style) {
        return switch (style) {
            case TITLE -> format(0, plainFill(), 0, "left");
            case LABEL -> format(1, plainFill(), 0, "left");
            case TEXT -> format(2, plainFill(), 0, "left");
            case REMARK -> format(3, plainFill(), 0, "left");
            case HEADER -> format(1, headerFill(), thin(), "center");
            case BODY -> format(2, plainFill(), thin(), "left");
            case LINK -> format(4, plainFill(), thin(), "left");
            case ERROR -> format(1, fill(MarkKind.ERROR), border(MarkKind.ERROR), "left");
            case WARNING -> format(1, fill(MarkKind.WARNING), border(MarkKind.WARNING), "left");
            case NOTE -> format(1, fill(MarkKind.NOTE), border(MarkKind.NOTE), "left");
            case INPUT -> unlocked(format(2, inputFill(), thin(), "left"));
        };
    }

    private static String unlocked(String format) {
        return format.replace(" applyAlignment=\"1\"", " applyAlignment=\"1\" applyProtection=\"1\"")
                .replace("</P:xf>", "<P:protection locked=\"0\"/></P:xf>");
    }

    /** Quoted, so that a stranger's text stays text even when somebody edits it. */
    private String format(int font, int fill, int border, String side) {
        return "<P:xf numFmtId=\"49\" fontId=\"" + (firstFont + font) + "\" fillId=\"" + fill + "\" borderId=\""
                + border + "\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyBorder=\"1\" applyAlignment=\"1\"><P:alignment horizontal=\"" + side
                + "\" vertical=\"center\" wrapText=\"1\"/></P:xf>";
    }
}
