package vn.tiendo.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.TemplateFault.Kind;
import vn.tiendo.document.ooxml.XmlTree;

/** What is wrong with a template, before any report is written with it. */
public final class TemplateFaults {

    private TemplateFaults() {}

    /** All of it; none if it is as it should be. */
    public static List<TemplateFault> of(byte[] template) {
        var faults = TemplatePackage.faults(template);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            return ofSlots(XmlTree.parse(TemplatePackage.document(template)));
        } catch (IOException broken) {
            return List.of(new TemplateFault(Kind.UNREADABLE, ""));
        }
    }

    private static List<TemplateFault> ofSlots(Document document) {
        var faults = new ArrayList<TemplateFault>();
        Map<ReportSlot, Integer> times = new EnumMap<>(ReportSlot.class);
        for (var control : SlotControl.all(document)) {
            control.slot()
                    .ifPresentOrElse(
                            slot -> times.merge(slot, 1, Integer::sum),
                            () -> faults.add(new TemplateFault(Kind.UNKNOWN_TAG, control.tag())));
            control.slot()
                    .filter(ReportSlot::holdsBlocks)
                    .filter(_ -> !standsAlone(control.element()))
                    .ifPresent(slot -> faults.add(new TemplateFault(Kind.MISPLACED_TAG, slot.tag())));
        }
        for (var slot : ReportSlot.values()) {
            int found = times.getOrDefault(slot, 0);
            if (found != 1) {
                faults.add(new TemplateFault(found == 0 ? Kind.MISSING_TAG : Kind.DOUBLED_TAG, slot.tag()));
            }
        }
        return faults;
    }

    private static boolean standsAlone(Element control) {
        return XmlTree.is(control.getParentNode(), "body");
    }

    /** @throws TemplateRefused if no report can be written with it */
    static void check(byte[] template) {
        var forbidding = of(template).stream().filter(TemplateFault::forbidsUse).toList();
        if (!forbidding.isEmpty()) {
            throw new TemplateRefused(forbidding);
        }
    }
}
