package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.workbook.WorkbookCopy.Ours.First;
import vn.tiendo.workbook.WorkbookCopy.Ours.Known;

/**
 * Writes an .xlsx again, part by part as it stands, but for the parts that marks and the new first sheet change. Parts
 * are copied in a stream.
 */
final class MarkedXlsx {

    /** Drawings of boxes are handled whole. */
    private static final int LARGEST_DRAWING = 8 << 20;

    private final PackageMap map;
    private final Set<String> ourSheets;
    private final NewParts additions;
    private final MarkStyles styles;
    private final PackageWriter out;
    private final LinkedHashMap<String, Deed> deeds = new LinkedHashMap<>();

    private MarkedXlsx(PackageMap map, Set<String> ourSheets, OutputStream out) throws CopyImpossible {
        this.ourSheets = ourSheets;
        this.map = map;
        this.additions = new NewParts(map.parts());
        this.styles = new MarkStyles(map.formats());
        this.out = new PackageWriter(out);
    }

    /** Writes one changed part. */
    private interface Deed {
        void write(String part) throws IOException, CopyImpossible;
    }

    /**
     * What is to be written.
     *
     * @param marks by the sheets' names as the file has them
     * @param ourSheets sheets of earlier replies
     */
    record Wish(Map<String, List<CellMark>> marks, FrontSheet front, Set<String> ourSheets) {}

    static void write(Parts parts, Wish wish, OutputStream out) throws IOException, CopyImpossible {
        var copy = new MarkedXlsx(PackageMap.of(parts), wish.ourSheets(), out);
        copy.plan(wish.marks(), wish.front());
        copy.write();
    }

    private void plan(Map<String, List<CellMark>> marks, FrontSheet front) throws CopyImpossible {
        var sheets = map.sheets();
        for (var sheet : sheets.entrySet()) {
            var head = SheetHead.of(map.part(sheet.getValue()));
            var ofSheet = marks.getOrDefault(sheet.getKey(), List.of());
            if (!ofSheet.isEmpty() || head.selected()) {
                planSheet(sheet.getValue(), head, ofSheet);
            }
        }
        planFront(front, sheets);
        var known = map.styles();
        String part = known.isPresent()
                ? known.get()
                : additions.add(NewParts.Kind.STYLES, map.main()).part();
        deeds.put(part, name -> out.part(name, text -> StylesCopy.write(content(name, StylesCopy.NONE), styles, text)));
    }

    private void planFront(FrontSheet front, Map<String, String> sheets) throws CopyImpossible {
        var known = earlier(front.name(), sheets);
        if (known.isPresent()) {
            var names = List.copyOf(sheets.keySet());
            planFront(front, known.get(), sheets.getOrDefault(known.get(), ""), new Known(names.indexOf(known.get())));
        } else {
            String name = SheetNames.free(sheets.keySet(), front.name());
            var added = additions.add(NewParts.Kind.SHEET, map.main());
            planFront(front, name, added.part(), new First(name, map.lastSheetId() + 1, added.id()));
        }
    }

    private void planFront(FrontSheet front, String name, String sheet, WorkbookCopy.Ours ours) throws CopyImpossible {
        deeds.put(
                map.actual(map.main()),
                part -> out.part(part, text -> WorkbookCopy.write(content(part, ""), ours, text)));
        deeds.put(sheet, part -> out.part(part, text -> new FrontSheetXml(front, name, styles).write(text)));
    }

    /** Our sheet of an earlier reply, which was sent back: it is written over. */
    private Optional<String> earlier(String wished, Map<String, String> sheets) {
        var known = SheetNames.find(sheets.keySet(), wished);
        return known.isPresent() && ourSheets.contains(known.get()) ? known : Optional.empty();
    }

    private void planSheet(String part, SheetHead head, List<CellMark> marks) throws CopyImpossible {
        var pointers = Relationship.of(map.parts(), part);
        var shape = new SheetShape(marks.stream().map(CellMark::cell).toList());
        String pointer = "";
        if (!marks.isEmpty()) {
            planComments(part, pointers, marks);
            pointer = planBoxes(part, head, pointers, new Boxes(marks, shape));
        }
        var copy = new MarkedSheetCopy(byRow(marks), styles, shape, pointer);
        deeds.putFirst(part, name -> out.part(name, text -> copy.write(content(name, ""), text)));
    }

    private void planComments(String sheet, List<Relationship> pointers, List<CellMark> marks) throws CopyImpossible {
        var known = target(sheet, pointers, one -> one.is("comments"));
        String part = known.isPresent()
                ? known.get()
                : additions.add(NewParts.Kind.COMMENTS, sheet).part();
        deeds.put(
                part,
                name -> out.part(name, text -> CommentsCopy.write(content(name, CommentsCopy.NONE), marks, text)));
    }

    private record Boxes(List<CellMark> marks, SheetShape shape) {}

    /** The relationship that the sheet has to point to; empty if it does already. */
    private String planBoxes(String sheet, SheetHead head, List<Relationship> pointers, Boxes boxes)
            throws CopyImpossible {
        var known = target(sheet, pointers, one -> one.id().equals(head.boxes()));
        var added = known.isPresent() ? null : additions.add(NewParts.Kind.BOXES, sheet);
        String part = added == null ? known.orElseThrow() : added.part();
        if (known.isPresent() && map.part(part).head().body().size() > LARGEST_DRAWING) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, part);
        }
        deeds.put(part, name -> {
            try (var content = content(name, BoxesCopy.NONE)) {
                out.part(name, BoxesCopy.of(content.readAllBytes(), boxes.shape(), boxes.marks()));
            }
        });
        return added == null ? "" : added.id();
    }

    private Optional<String> target(String from, List<Relationship> pointers, Predicate<Relationship> wanted)
            throws CopyImpossible {
        var found = pointers.stream().filter(wanted).findFirst();
        return found.isPresent() ? Optional.of(map.actual(found.get().partFrom(from))) : Optional.empty();
    }

    private static NavigableMap<Integer, NavigableMap<Integer, CellMark>> byRow(List<CellMark> marks) {
        var rows = new TreeMap<Integer, NavigableMap<Integer, CellMark>>();
        for (CellMark mark : marks) {
            rows.computeIfAbsent(mark.cell().row(), _ -> new TreeMap<>())
                    .put(mark.cell().column(), mark);
        }
        return rows;
    }

    private InputStream content(String part, String otherwise) {
        return map.parts().part(part).map(Part::stream).orElseGet(() -> NewParts.stream(otherwise));
    }

    /** What is said of a part is written before it, formats last: only then is it known which are needed. */
    private void write() throws IOException, CopyImpossible {
        out.part(ContentTypes.PART, additions::writeTypes);
        for (String from : additions.pointing()) {
            out.part(actualPointers(from), text -> additions.writePointers(from, text));
        }
        var changed = new HashMap<String, Deed>();
        deeds.forEach((part, deed) -> changed.put(part.toLowerCase(Locale.ROOT), deed));
        for (Part part : map.parts().all()) {
            if (!out.has(part.name()) && !changed.containsKey(part.name().toLowerCase(Locale.ROOT))) {
                try (var content = part.stream()) {
                    out.copy(part.name(), content);
                }
            }
        }
        for (var deed : new ArrayList<>(deeds.entrySet())) {
            deed.getValue().write(deed.getKey());
        }
        out.finish();
    }

    private String actualPointers(String from) {
        String name = PackageMap.pointersOf(from);
        return map.parts().part(name).map(Part::name).orElse(name);
    }
}
