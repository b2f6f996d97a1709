package vn.tiendo.workbook.xlsx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/** Which part is of which content type. Source: ECMA-376 part 2, chapter 6.2.3. */
public final class ContentTypes {

    public static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {}

    /** @throws WorkbookRefused as no workbook if the package does not state its types: then it is some other zip */
    public static ContentTypes of(Parts parts) {
        var part = parts.part(PART).orElseThrow(() -> WorkbookRefused.because(Cause.NOT_A_WORKBOOK, PART));
        return XmlPart.read(part, PART, ContentTypes::read);
    }

    /** The part's type in lower case; empty if none is stated. */
    public String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String own = byPart.get(name);
        return own != null ? own : byExtension.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    private static ContentTypes read(XmlPart xml) {
        var types = new ContentTypes();
        while (xml.childOf(1)) {
            String type = xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
            if (xml.name().equals("Override")) {
                types.byPart.put(withoutSlash(xml.attribute("PartName", "")), type);
            } else if (xml.name().equals("Default")) {
                types.byExtension.put(xml.attribute("Extension", "").toLowerCase(Locale.ROOT), type);
            }
        }
        return types;
    }

    private static String withoutSlash(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }
}
