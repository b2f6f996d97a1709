package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * Copies a comments part: what we said in an earlier reply is left out, and what we say now is added, below what the
 * sender noted at a cell, or as comments of their own.
 */
public final class CommentsCopy {

    /** What a sheet without comments starts from. */
    static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
            + XmlPart.MAIN + "\"><authors></authors><commentList></commentList></comments>";

    public static final String AUTHOR = "tiendo";

    private final Map<CellAddress, String> left = new TreeMap<>();
    private int authors;
    private int ours = -1;
    private String prefix = "";

    private CommentsCopy(List<CellMark> marks) {
        marks.forEach(mark -> left.put(mark.cell(), mark.comment()));
    }

    /** @param marks those of which something is said */
    static void write(InputStream part, List<CellMark> marks, Writer out) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(part, out)) {
            new CommentsCopy(marks).walk(xml);
        }
    }

    private void walk(XmlCopy xml) throws IOException, CopyImpossible {
        while (xml.next()) {
            if (xml.begins("comments", 1)) {
                prefix = xml.tag().prefix();
            } else if (xml.begins("authors", 2) && xml.tag().isEmpty()) {
                fill(xml, author());
            } else if (xml.begins("author", 3)) {
                know(xml);
            } else if (xml.ends("authors", 2)) {
                xml.before(xml.tag().raw().isEmpty() ? "" : author());
            } else if (xml.begins("commentList", 2) && xml.tag().isEmpty()) {
                fill(xml, comments());
            } else if (xml.begins("comment", 3)) {
                comment(xml);
            } else if (xml.ends("commentList", 2)) {
                xml.before(xml.tag().raw().isEmpty() ? "" : comments());
            }
        }
    }

    private void know(XmlCopy xml) throws IOException, CopyImpossible {
        String opening = xml.tag().raw();
        String name = xml.hold().text();
        xml.before(opening + name);
        ours = ours < 0 && name.strip().equals(AUTHOR) ? authors : ours;
        authors++;
    }

    private void comment(XmlCopy xml) throws IOException, CopyImpossible {
        var place = xml.attribute("ref").orElse("");
        var opening = xml.tag();
        var before = new CommentText(xml.hold().text(), prefix);
        var after = before.withoutOurs();
        String words = place.matches("[A-Z]{1,3}[1-9]\\d{0,6}") ? left.getOrDefault(CellAddress.of(place), "") : "";
        boolean wasOurs = !after.equals(before) && after.isBlank();
        if (wasOurs) {
            // Whatever is said now of this cell is a comment of our own again.
            xml.replace(new Tag(""));
        } else if (words.isEmpty()) {
            xml.before(opening.raw() + after.raw());
        } else {
            left.remove(CellAddress.of(place));
            xml.before(opening.opened().raw() + after.saying(words).raw());
            xml.replace(new Tag("</" + opening.name() + ">"));
        }
    }

    private static void fill(XmlCopy xml, String content) throws IOException {
        String name = xml.tag().name();
        xml.before(xml.tag().opened().raw() + content);
        xml.replace(new Tag("</" + name + ">"));
    }

    /** Ours, if we have something to say and are not yet known. */
    private String author() {
        if (ours >= 0 || left.isEmpty()) {
            return "";
        }
        ours = authors;
        return "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
    }

    private String comments() {
        var all = new StringBuilder();
        left.forEach((cell, words) -> all.append(String.format(
                Locale.ROOT,
                "<%scomment ref=\"%s\" authorId=\"%d\">%s</%scomment>",
                prefix,
                cell,
                Math.max(ours, 0),
                CommentText.said(words, prefix),
                prefix)));
        left.clear();
        return all.toString();
    }
}
