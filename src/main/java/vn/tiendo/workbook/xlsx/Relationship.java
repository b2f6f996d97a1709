package vn.tiendo.workbook.xlsx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * One part's pointer to another. Source: ECMA-376 part 2, chapter 6.5.
 *
 * @param target as it stands, relative to the part that points
 * @param external whether it points out of the file; such targets are never followed
 */
public record Relationship(String id, String type, String target, boolean external) {

    private static final int LONGEST = 4096;

    /** The pointers of a part, in order; empty if it has none. The package's own pointers are those of the part "". */
    public static List<Relationship> of(Parts parts, String from) {
        String name = pointersOf(from);
        return parts.part(name)
                .map(part -> XmlPart.read(part, name, Relationship::read))
                .orElse(List.of());
    }

    /** Whether its type ends so; the part before differs between the two editions of the standard. */
    public boolean is(String kind) {
        return type.endsWith("/" + kind);
    }

    boolean strict() {
        return type.startsWith("http://purl.oclc.org/ooxml/");
    }

    /** The name of the part pointed to, seen from the pointing part. */
    public String partFrom(String from) {
        if (external || target.indexOf(':') >= 0 || target.length() > LONGEST) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, from);
        }
        var steps = new ArrayDeque<String>();
        if (!target.startsWith("/")) {
            walk(steps, from.substring(0, from.lastIndexOf('/') + 1), from);
        }
        walk(steps, decoded(target, from), from);
        return String.join("/", steps);
    }

    private static void walk(ArrayDeque<String> steps, String path, String from) {
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                requireNotAbove(steps.pollLast(), from);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
    }

    private static void requireNotAbove(@Nullable String left, String from) {
        if (left == null) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, from);
        }
    }

    private static String decoded(String target, String from) {
        try {
            return target.indexOf('%') < 0
                    ? target
                    : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw WorkbookRefused.because(Cause.DAMAGED, from);
        }
    }

    /** Where a part's pointers stand, whether or not there are any. */
    public static String pointersOf(String from) {
        int slash = from.lastIndexOf('/') + 1;
        return from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
    }

    private static List<Relationship> read(XmlPart xml) {
        var all = new ArrayList<Relationship>();
        var ids = new HashSet<String>();
        while (xml.childOf(1)) {
            if (xml.name().equals("Relationship")) {
                var one = one(xml);
                if (!ids.add(one.id())) {
                    throw xml.refused(Cause.SUSPICIOUS);
                }
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private static Relationship one(XmlPart xml) {
        boolean external = xml.attribute("TargetMode", "").equalsIgnoreCase("External");
        return new Relationship(
                xml.attribute("Id", ""), xml.attribute("Type", ""), xml.attribute("Target", ""), external);
    }
}
