package vn.tiendo.workbook.mark.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.SheetShape;

/**
 * Copies the drawing of a sheet's comment boxes and adds ours. It is no XML to rely on (Excel leaves tags open in it), so
 * it is handled as text of single bytes: what is not ours stays as it is, but boxes grow that we write more into.
 */
final class BoxesCopy {

    /** What a sheet without such a drawing starts from. */
    static final String NONE = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>\
            </o:shapelayout></xml>""";

    private static final String TYPE = """
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b(?!type).*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,8})\"");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final Pattern ANCHOR = Pattern.compile(
            "(<x:Anchor>(?:\\s*\\d+\\s*,){2})(\\s*\\d+)((?:\\s*,\\s*\\d+){3}\\s*,)(\\s*\\d+)(\\s*,[^<]*</x:Anchor>)");

    /** In pixels: that of a row of usual height. */
    private static final int ROW_HEIGHT = 20;

    private static final int FIRST_ID = 1024;

    private final SheetShape shape;
    private final OldComments old;
    private final Map<CellAddress, String> left = new HashMap<>();

    private BoxesCopy(SheetShape shape, List<CellMark> marks, OldComments old) {
        this.shape = shape;
        this.old = old;
        marks.forEach(mark -> left.put(mark.cell(), mark.comment()));
    }

    /** @param marks those of which something is said */
    static byte[] of(byte[] part, SheetShape shape, List<CellMark> marks, OldComments old) throws CopyImpossible {
        String drawing = new String(part, StandardCharsets.ISO_8859_1);
        return new BoxesCopy(shape, marks, old).copied(drawing, marks).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String copied(String drawing, List<CellMark> marks) throws CopyImpossible {
        if (!drawing.contains("xmlns:v=\"urn:schemas-microsoft-com:vml\"")) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "drawing");
        }
        String grown = SHAPE.matcher(drawing).replaceAll(found -> Matcher.quoteReplacement(grown(found.group())));
        int end = grown.lastIndexOf("</xml>");
        if (end < 0) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "drawing");
        }
        return grown.substring(0, end) + ours(drawing, marks) + grown.substring(end);
    }

    private String grown(String box) {
        var row = ROW.matcher(box);
        var column = COLUMN.matcher(box);
        if (!box.contains("ObjectType=\"Note\"") || !row.find() || !column.find()) {
            return box;
        }
        var cell = new CellAddress(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1)) + 1);
        var before = old.of(cell);
        if (before.nothing()) {
            return "";
        }
        String text = left.remove(cell);
        int more = text == null ? 0 : rows(SheetShape.height(text));
        int change = more - rows(before.height());
        return change == 0
                ? box
                : ANCHOR.matcher(box).replaceFirst(anchor -> Matcher.quoteReplacement(changed(anchor, change)));
    }

    private static int rows(int pixels) {
        return (pixels + ROW_HEIGHT - 1) / ROW_HEIGHT;
    }

    private static String changed(MatchResult anchor, int rows) {
        int top = Integer.parseInt(anchor.group(2).strip());
        int bottom = Integer.parseInt(anchor.group(4).strip());
        return anchor.group(1) + anchor.group(2) + anchor.group(3) + " " + Math.max(top + 2, bottom + rows)
                + anchor.group(5);
    }

    private String ours(String drawing, List<CellMark> marks) {
        int id = ID.matcher(drawing)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .reduce(FIRST_ID, Math::max);
        var all = new StringBuilder(drawing.contains("id=\"_x0000_t202\"") ? "" : TYPE);
        for (CellMark mark : marks) {
            if (left.containsKey(mark.cell())) {
                all.append(box(++id, mark));
            }
        }
        return all.toString();
    }

    private String box(int id, CellMark mark) {
        return String.format(
                Locale.ROOT,
                """
                <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;\
                width:255pt;height:%dpt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
                <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
                <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>\
                <x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""",
                id,
                SheetShape.height(mark.comment()) * 3 / 4,
                id - FIRST_ID,
                shape.anchor(mark.cell(), mark.comment()),
                mark.cell().row() - 1,
                mark.cell().column() - 1);
    }
}
