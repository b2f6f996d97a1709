package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.workbook.Refusal.Cause;

/** Which part is of which content type. Source: ECMA-376 part 2, chapter 6.2.3. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {}

    /** @throws WorkbookRefused as no workbook if the package does not state its types: then it is some other zip */
    static ContentTypes of(Parts parts) {
        byte[] content = parts.content(PART).orElseThrow(() -> WorkbookRefused.because(Cause.NOT_A_WORKBOOK, PART));
        var types = new ContentTypes();
        types.read(XmlPart.open(content, PART));
        return types;
    }

    /** The part's type in lower case; empty if none is stated. */
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String own = byPart.get(name);
        return own != null ? own : byExtension.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    private void read(XmlPart xml) {
        while (xml.childOf(1)) {
            String type = xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
            if (xml.name().equals("Override")) {
                byPart.put(withoutSlash(xml.attribute("PartName", "")), type);
            } else if (xml.name().equals("Default")) {
                byExtension.put(xml.attribute("Extension", "").toLowerCase(Locale.ROOT), type);
            }
        }
    }

    private static String withoutSlash(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }
}
