package vn.tiendo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.TemplateFault.Kind;
import vn.tiendo.document.ooxml.XmlTree;

/**
 * A template looked at as a package, before any library opens it: how big, of which kind, whether it holds programs or points
 * outside. Source: docs/security.md.
 */
final class TemplatePackage {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_INFLATED = 40_000_000;
    private static final int MOST_PARTS = 500;

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Pattern PROGRAM_TYPE =
            Pattern.compile("macroenabled|vbaproject|vbadata|activex|oleobject|ms-office\\.|msdownload");

    private static final Pattern PROGRAM_RELATION = Pattern.compile(
            "vbaproject|activexcontrol|/control|oleobject|/package|afchunk|attachedtemplate|frame|subdocument");

    /** Fields that fetch, run or ask; those that count pages are harmless. */
    private static final Pattern FETCHING_FIELD = Pattern.compile(
            "\\b(DDE|DDEAUTO|INCLUDE\\w*|LINK|IMPORT|DATABASE|RD|MACROBUTTON|HYPERLINK|QUOTE|ASK|FILLIN|MERGEFIELD|EMBED)\\b");

    private TemplatePackage() {}

    /** What forbids opening it. */
    static List<TemplateFault> faults(byte[] template) {
        if (template.length > MOST_BYTES) {
            return List.of(new TemplateFault(Kind.TOO_BIG, ""));
        }
        try {
            var parts = parts(template);
            var faults = new ArrayList<TemplateFault>();
            types(parts, faults);
            for (var part : parts.entrySet()) {
                String name = part.getKey().toLowerCase(Locale.ROOT);
                if (name.endsWith(".rels")) {
                    relations(part.getValue(), faults);
                } else if (name.startsWith("word/") && name.endsWith(".xml")) {
                    fields(part.getKey(), part.getValue(), faults);
                }
            }
            return faults;
        } catch (TooBig _) {
            return List.of(new TemplateFault(Kind.TOO_BIG, ""));
        } catch (IOException | IllegalArgumentException _) {
            return List.of(new TemplateFault(Kind.UNREADABLE, ""));
        }
    }

    private static final class TooBig extends IOException {}

    private static Map<String, byte[]> parts(byte[] template) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long inflated = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) (MOST_INFLATED - inflated + 1));
                inflated += content.length;
                if (inflated > MOST_INFLATED || parts.size() >= MOST_PARTS) {
                    throw new TooBig();
                }
                if (parts.put(entry.getName(), content) != null) {
                    throw new IOException("Twice: " + entry.getName());
                }
            }
        }
        return parts;
    }

    /** The part that the package calls its document. */
    static byte[] document(byte[] template) throws IOException {
        return part(parts(template), "word/document.xml");
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("Lacks " + name);
        }
        return part;
    }

    private static void types(Map<String, byte[]> parts, List<TemplateFault> faults) throws IOException {
        boolean isDocument = false;
        var root = XmlTree.parse(part(parts, "[Content_Types].xml")).getDocumentElement();
        for (var child : XmlTree.children(root)) {
            if (child instanceof Element element) {
                String type = element.getAttribute("ContentType");
                isDocument |=
                        type.equals(MAIN) && element.getAttribute("PartName").equals("/word/document.xml");
                if (PROGRAM_TYPE.matcher(type.toLowerCase(Locale.ROOT)).find()) {
                    faults.add(new TemplateFault(Kind.PROGRAM, named(element)));
                }
            }
        }
        var document = XmlTree.parse(part(parts, "word/document.xml")).getDocumentElement();
        XmlTree.parse(part(parts, "word/styles.xml"));
        if (!isDocument || !document.getNodeName().equals("w:document") || !XmlTree.is(document, "document")) {
            faults.add(new TemplateFault(Kind.UNREADABLE, ""));
        }
    }

    private static String named(Element type) {
        return type.getAttribute("PartName") + type.getAttribute("Extension");
    }

    private static void relations(byte[] xml, List<TemplateFault> faults) throws IOException {
        for (Node child : XmlTree.children(XmlTree.parse(xml).getDocumentElement())) {
            if (child instanceof Element relation) {
                String target = relation.getAttribute("Target");
                if (!relation.getAttribute("TargetMode").isEmpty()
                        && !relation.getAttribute("TargetMode").equals("Internal")) {
                    faults.add(new TemplateFault(Kind.OUTSIDE, target));
                } else if (PROGRAM_RELATION
                        .matcher(relation.getAttribute("Type")
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^.*(?=/)", ""))
                        .find()) {
                    faults.add(new TemplateFault(Kind.PROGRAM, target));
                }
            }
        }
    }

    private static void fields(String name, byte[] xml, List<TemplateFault> faults) throws IOException {
        var document = XmlTree.parse(xml);
        var instructions = new StringBuilder();
        XmlTree.all(document, "instrText").forEach(text -> instructions.append(text.getTextContent()));
        XmlTree.all(document, "fldSimple")
                .forEach(field -> instructions.append('\n').append(field.getAttributeNS(XmlTree.W, "instr")));
        var fetching = FETCHING_FIELD.matcher(instructions.toString().toUpperCase(Locale.ROOT));
        if (fetching.find()) {
            faults.add(new TemplateFault(Kind.OUTSIDE, name + ": " + fetching.group()));
        }
    }
}
