package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/** Copies a comments part and adds ours: below what the sender noted at a cell, or as comments of their own. */
final class CommentsCopy {

    /** What a sheet without comments starts from. */
    static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
            + XmlPart.MAIN + "\"><authors></authors><commentList></commentList></comments>";

    private static final String AUTHOR = "tiendo";

    private final Map<CellAddress, String> left = new TreeMap<>();
    private int authors;
    private String prefix = "";
    private String pending = "";

    private CommentsCopy(Iterable<CellMark> marks) {
        marks.forEach(mark -> left.put(mark.cell(), mark.comment()));
    }

    static void write(InputStream part, Iterable<CellMark> marks, Writer out) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(part, out)) {
            new CommentsCopy(marks).walk(xml);
        }
    }

    private void walk(XmlCopy xml) throws IOException, CopyImpossible {
        while (xml.next()) {
            if (xml.begins()) {
                begun(xml);
            } else {
                ended(xml);
            }
        }
    }

    private void begun(XmlCopy xml) throws IOException {
        if (xml.begins("comments", 1)) {
            prefix = xml.tag().prefix();
        } else if (xml.begins("authors", 2) && xml.tag().isEmpty()) {
            fill(xml, author());
        } else if (xml.begins("author", 3)) {
            authors++;
        } else if (xml.begins("commentList", 2) && xml.tag().isEmpty()) {
            fill(xml, ours());
        } else if (xml.begins("comment", 3)) {
            var cell = xml.attribute("ref").map(CellAddress::of);
            pending = cell.map(left::remove).orElse("");
        } else if (!pending.isEmpty()) {
            inText(xml);
        }
    }

    private void inText(XmlCopy xml) throws IOException {
        if (xml.begins("text", 4) && xml.tag().isEmpty()) {
            fill(xml, run(pending));
            pending = "";
        } else if (xml.begins("t", 5)) {
            // A text is either plain or in pieces; ours is a piece, so theirs becomes one.
            xml.before("<" + prefix + "r>");
        } else if (xml.begins("rPh", 5) || xml.begins("phoneticPr", 5)) {
            appendPending(xml);
        }
    }

    private void ended(XmlCopy xml) throws IOException {
        if (xml.ends("authors", 2)) {
            xml.before(xml.tag().raw().isEmpty() ? "" : author());
        } else if (xml.ends("commentList", 2)) {
            xml.before(xml.tag().raw().isEmpty() ? "" : ours());
        } else if (xml.ends("t", 5) && !pending.isEmpty()) {
            xml.behind("</" + prefix + "r>");
        } else if (xml.ends("text", 4)) {
            appendPending(xml);
        }
    }

    private void appendPending(XmlCopy xml) throws IOException {
        if (!pending.isEmpty()) {
            xml.before(run("\n———\n" + pending));
            pending = "";
        }
    }

    private static void fill(XmlCopy xml, String content) throws IOException {
        String name = xml.tag().name();
        xml.before(xml.tag().opened().raw() + content);
        xml.replace(new Tag("</" + name + ">"));
    }

    private String author() {
        return "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
    }

    private String ours() {
        var all = new StringBuilder();
        left.forEach((cell, text) -> all.append('<')
                .append(prefix)
                .append("comment ref=\"")
                .append(cell)
                .append("\" authorId=\"")
                .append(authors)
                .append("\"><")
                .append(prefix)
                .append("text>")
                .append(run(text))
                .append("</")
                .append(prefix)
                .append("text></")
                .append(prefix)
                .append("comment>"));
        left.clear();
        return all.toString();
    }

    private String run(String text) {
        return "<P:r><P:rPr><P:sz val=\"9\"/><P:rFont val=\"Tahoma\"/><P:family val=\"2\"/></P:rPr>"
                        .replace("P:", prefix)
                + "<" + prefix + "t xml:space=\"preserve\">" + XmlText.of(text) + "</" + prefix + "t></" + prefix
                + "r>";
    }
}
