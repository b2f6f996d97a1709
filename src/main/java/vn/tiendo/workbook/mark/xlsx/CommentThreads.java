package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;

/**
 * Adds to the discussions ("threaded comments") that Excel 365 shows in place of a cell's comment: what we say is one more
 * answer in them. Source: MS-XLSX 2.6.205 and following.
 */
final class CommentThreads {

    private static final String US = "{6F1C7A52-3B0E-5D7A-9C41-74696E646F00}";
    private static final String THREAD = "threadedComment";

    private final Map<String, String> left = new HashMap<>();
    private final Map<String, Last> threads = new LinkedHashMap<>();

    private CommentThreads(List<CellMark> marks) {
        marks.forEach(mark -> left.put(mark.cell().toString(), mark.comment()));
    }

    /** @param time of the last answer: ours is told as not before that */
    private record Last(String id, String time) {}

    /** What we answered earlier is left out. */
    static void write(InputStream part, List<CellMark> marks, Writer out) throws IOException, CopyImpossible {
        var threads = new CommentThreads(marks);
        try (var xml = XmlCopy.of(part, out)) {
            while (xml.next()) {
                if (xml.begins() && xml.depth() == 2 && xml.name().equals(THREAD)) {
                    threads.know(xml);
                } else if (!xml.begins() && xml.depth() == 1 && !xml.tag().raw().isEmpty()) {
                    xml.before(threads.answers(xml.tag().prefix()));
                }
            }
        }
    }

    private void know(XmlCopy xml) throws IOException, CopyImpossible {
        if (xml.attribute("personId").orElse("").equalsIgnoreCase(US)) {
            xml.hold();
            xml.replace(new Tag(""));
        } else {
            String cell = xml.attribute("ref").orElse("");
            String time = xml.attribute("dT").orElse("");
            String first =
                    xml.attribute("parentId").or(() -> xml.attribute("id")).orElse("");
            threads.merge(cell, new Last(first, time), (one, other) -> new Last(one.id(), other.time()));
        }
    }

    private String answers(String prefix) {
        var all = new StringBuilder();
        threads.forEach((cell, last) -> all.append(left.containsKey(cell) ? answer(prefix, cell, last) : ""));
        return all.toString();
    }

    private String answer(String prefix, String cell, Last last) {
        String words = left.getOrDefault(cell, "");
        String time = last.time().isEmpty() ? "" : " dT=\"" + XmlText.escaped(last.time()) + "\"";
        return "<%s%s ref=\"%s\"%s personId=\"%s\" id=\"%s\" parentId=\"%s\"><%stext>%s</%stext></%s%s>"
                .formatted(
                        prefix,
                        THREAD,
                        cell,
                        time,
                        US,
                        id(last.id() + cell + words),
                        XmlText.escaped(last.id()),
                        prefix,
                        XmlText.of(words),
                        prefix,
                        prefix,
                        THREAD);
    }

    private static String id(String of) {
        var id = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }

    /** Adds us to those who discuss, once. */
    static void writePersons(InputStream part, Writer out) throws IOException, CopyImpossible {
        boolean known = false;
        try (var xml = XmlCopy.of(part, out)) {
            while (xml.next()) {
                if (xml.begins() && xml.depth() == 2) {
                    known |= xml.attribute("id").orElse("").equalsIgnoreCase(US);
                } else if (!xml.begins() && xml.depth() == 1 && !xml.tag().raw().isEmpty() && !known) {
                    xml.before("<%sperson displayName=\"%s\" id=\"%s\" userId=\"%s\" providerId=\"None\"/>"
                            .formatted(xml.tag().prefix(), CommentsCopy.AUTHOR, US, CommentsCopy.AUTHOR));
                }
            }
        }
    }
}
