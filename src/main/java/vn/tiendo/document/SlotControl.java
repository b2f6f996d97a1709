package vn.tiendo.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.XmlTree;

/** A content control of a template: round paragraphs, round letters within one, or round a cell or row of a table. */
record SlotControl(Element element) {

    /** Those that have a tag, in reading order. */
    static List<SlotControl> all(Document document) {
        return XmlTree.all(document, "sdt").stream()
                .map(SlotControl::new)
                .filter(control -> !control.tag().isEmpty())
                .toList();
    }

    String tag() {
        return XmlTree.children(element, "sdtPr")
                .flatMap(properties -> XmlTree.children(properties, "tag"))
                .map(XmlTree::value)
                .findFirst()
                .orElse("");
    }

    Optional<ReportSlot> slot() {
        return ReportSlot.tagged(tag());
    }

    /** Text takes the place of the prompt, in its look; the control is gone. */
    void fill(List<String> lines) {
        var content = XmlTree.children(element, "sdtContent").findFirst();
        content.ifPresent(holder -> {
            var paragraphs = XmlTree.all(holder, "p");
            if (paragraphs.isEmpty()) {
                writeInto(holder, String.join(" ", lines));
            } else {
                writeParagraphs(paragraphs, lines);
            }
            XmlTree.children(holder).forEach(child -> element.getParentNode().insertBefore(child, element));
        });
        XmlTree.remove(element);
    }

    /** Each line is a paragraph like the first. A cell of a table keeps one, even if there is nothing to write. */
    private static void writeParagraphs(List<Element> paragraphs, List<String> lines) {
        var model = paragraphs.getFirst();
        paragraphs.stream().skip(1).forEach(XmlTree::remove);
        for (String line : lines) {
            var paragraph = (Element) model.cloneNode(true);
            writeInto(paragraph, line);
            model.getParentNode().insertBefore(paragraph, model);
        }
        if (lines.isEmpty() && isLastOfItsCell(model)) {
            writeInto(model, "");
        } else {
            XmlTree.remove(model);
        }
    }

    private static boolean isLastOfItsCell(Element paragraph) {
        Node at = paragraph.getParentNode();
        while (XmlTree.is(at, "sdtContent") || XmlTree.is(at, "sdt")) {
            at = at.getParentNode();
        }
        return XmlTree.is(at, "tc") && XmlTree.all(at, "p").size() == 1;
    }

    /** The first run's look stays; what it and all others hold goes. */
    private static void writeInto(Element holder, String text) {
        var runs = XmlTree.all(holder, "r");
        runs.stream().skip(1).forEach(XmlTree::remove);
        if (!runs.isEmpty()) {
            write(runs.getFirst(), text);
        }
    }

    private static void write(Element run, String text) {
        XmlTree.children(run).stream()
                .filter(child -> !XmlTree.is(child, "rPr"))
                .forEach(XmlTree::remove);
        // Word's own look of prompts is grey.
        XmlTree.all(run, "rStyle").forEach(XmlTree::remove);
        var document = run.getOwnerDocument();
        var letters = XmlTree.create(document, "t");
        letters.setAttribute("xml:space", "preserve");
        letters.appendChild(document.createTextNode(PlainText.of(text)));
        run.appendChild(letters);
    }
}
