package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xlsx.ContentTypes;
import vn.tiendo.workbook.xlsx.Relationship;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/** Names and pointers of the parts that a copy has beyond those of the original. */
final class NewParts {

    private static final String OFFICE = XmlPart.RELATIONSHIPS + "/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NO_POINTERS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"" + PACKAGE + "relationships\"></Relationships>";

    private final Parts parts;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<String>> pointers = new LinkedHashMap<>();

    NewParts(Parts parts) {
        this.parts = parts;
    }

    /** Kinds of parts: what they are called, and how they are told. */
    enum Kind {
        SHEET("worksheets/ketqua", ".xml", "worksheet", SPREADSHEET + "worksheet+xml"),
        STYLES("styles", ".xml", "styles", SPREADSHEET + "styles+xml"),
        COMMENTS("comments", ".xml", "comments", SPREADSHEET + "comments+xml"),
        BOXES("drawings/vmlDrawing", ".vml", "vmlDrawing", "application/vnd.openxmlformats-officedocument.vmlDrawing");

        private final String stem;
        private final String extension;
        private final String pointer;
        private final String type;

        Kind(String stem, String extension, String pointer, String type) {
            this.stem = stem;
            this.extension = extension;
            this.pointer = pointer;
            this.type = type;
        }
    }

    /** A part that another one points to. */
    record Pointed(String part, String id) {}

    /** A part that is not there yet. */
    Pointed add(Kind kind, String from) {
        int number = 1;
        while (isTaken("xl/" + kind.stem + number + kind.extension)) {
            number++;
        }
        String name = "xl/" + kind.stem + number + kind.extension;
        taken.add(name.toLowerCase(Locale.ROOT));
        types.put(name, kind.type);
        String id = freeId(from);
        pointers.computeIfAbsent(from, _ -> new ArrayList<>())
                .add("<P:Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind.pointer + "\" Target=\"/" + name
                        + "\"/>");
        return new Pointed(name, id);
    }

    private boolean isTaken(String name) {
        return parts.has(name) || taken.contains(name.toLowerCase(Locale.ROOT));
    }

    private String freeId(String from) {
        var used = new HashSet<String>();
        Relationship.of(parts, from).forEach(one -> used.add(one.id()));
        pointers.getOrDefault(from, List.of())
                .forEach(one -> used.add(one.substring(one.indexOf('"') + 1, one.indexOf("\" Type"))));
        int number = 1;
        while (used.contains("rIdTiendo" + number)) {
            number++;
        }
        return "rIdTiendo" + number;
    }

    /** Parts to which pointers are added. */
    Set<String> pointing() {
        return pointers.keySet();
    }

    void writePointers(String from, Writer out) throws IOException, CopyImpossible {
        append(
                parts.streamOr(NO_POINTERS, Relationship.pointersOf(from)),
                out,
                String.join("", pointers.getOrDefault(from, List.of())));
    }

    void writeTypes(Writer out) throws IOException, CopyImpossible {
        var known = ContentTypes.of(parts);
        var more = new StringBuilder();
        var extensions = new HashSet<String>();
        types.forEach((name, type) -> {
            if (known.of(name).isEmpty() && name.endsWith(".vml")) {
                more.append(extensions.add("vml") ? "<P:Default Extension=\"vml\" ContentType=\"" + type + "\"/>" : "");
            } else if (!known.of(name).equals(type.toLowerCase(Locale.ROOT))) {
                more.append("<P:Override PartName=\"/")
                        .append(name)
                        .append("\" ContentType=\"")
                        .append(type)
                        .append("\"/>");
            }
        });
        for (String from : pointers.keySet()) {
            String name = Relationship.pointersOf(from);
            if (known.of(name).isEmpty()) {
                more.append("<P:Override PartName=\"/")
                        .append(name)
                        .append("\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
            }
        }
        append(parts.required(ContentTypes.PART).stream(), out, more.toString());
    }

    /** Appends to a list of empty elements. */
    private static void append(InputStream list, Writer out, String more) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(list, out)) {
            while (xml.next()) {
                if (xml.begins() && xml.depth() == 1 && xml.tag().isEmpty()) {
                    String name = xml.tag().name();
                    xml.before(xml.tag().opened().raw() + prefixed(more, xml));
                    xml.replace(new Tag("</" + name + ">"));
                } else if (!xml.begins() && xml.depth() == 1 && !xml.tag().raw().isEmpty()) {
                    xml.before(prefixed(more, xml));
                }
            }
        }
    }

    private static String prefixed(String more, XmlCopy xml) {
        return more.replace("P:", xml.tag().prefix());
    }
}
