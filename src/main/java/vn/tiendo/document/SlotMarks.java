package vn.tiendo.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.ooxml.XmlTree;

/** Turns the prompts of a drawn document into content controls, by which its slots are known. */
final class SlotMarks {

    private static final int FIRST_ID = 1_000;

    private SlotMarks() {}

    static void turnIntoControls(Document document) {
        for (var slot : ReportSlot.values()) {
            XmlTree.all(document, "t").stream()
                    .filter(text -> text.getTextContent().contains(slot.prompt()))
                    .forEach(text -> mark(slot, text));
        }
    }

    /** A slot that is a whole paragraph can become several. */
    private static void mark(ReportSlot slot, Element text) {
        var run = (Element) text.getParentNode();
        String before = before(slot, text);
        String after = after(slot, text);
        if (before.isEmpty() && after.isEmpty()) {
            wrap(slot, (Element) run.getParentNode());
            return;
        }
        copy(run, before, run);
        text.setTextContent(slot.prompt());
        var control = wrap(slot, run);
        copy(run, after, control.getNextSibling());
    }

    private static String before(ReportSlot slot, Element text) {
        return text.getTextContent().substring(0, text.getTextContent().indexOf(slot.prompt()));
    }

    private static String after(ReportSlot slot, Element text) {
        return text.getTextContent()
                .substring(text.getTextContent().indexOf(slot.prompt())
                        + slot.prompt().length());
    }

    /** A run that looks the same, before another; none where there is no text for it. */
    private static void copy(Element run, String text, @Nullable Node before) {
        if (text.isEmpty()) {
            return;
        }
        var copy = (Element) run.cloneNode(true);
        XmlTree.all(copy, "t").forEach(letters -> {
            letters.setAttribute("xml:space", "preserve");
            letters.setTextContent(text);
        });
        paragraphOf(run).insertBefore(copy, before);
    }

    private static Element paragraphOf(Element run) {
        var at = (Element) run.getParentNode();
        return XmlTree.is(at, "p") ? at : paragraphOf(at);
    }

    private static Element wrap(ReportSlot slot, Element content) {
        var document = content.getOwnerDocument();
        var properties = XmlTree.create(document, "sdtPr");
        properties.appendChild(XmlTree.create(document, "alias", "val", slot.prompt()));
        properties.appendChild(XmlTree.create(document, "tag", "val", slot.tag()));
        int id = FIRST_ID + XmlTree.all(document, "sdt").size();
        properties.appendChild(XmlTree.create(document, "id", "val", Integer.toString(id)));
        var holder = XmlTree.create(document, "sdtContent");
        var control = XmlTree.create(document, "sdt");
        content.getParentNode().replaceChild(control, content);
        holder.appendChild(content);
        control.appendChild(properties);
        control.appendChild(holder);
        return control;
    }
}
