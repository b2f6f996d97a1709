package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.FormatLooks;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkStyles;
import vn.tiendo.workbook.mark.OldMarks;
import vn.tiendo.workbook.mark.SheetNames;
import vn.tiendo.workbook.mark.SheetShape;
import vn.tiendo.workbook.mark.xlsx.WorkbookCopy.Ours.First;
import vn.tiendo.workbook.mark.xlsx.WorkbookCopy.Ours.Known;
import vn.tiendo.workbook.xlsx.ContentTypes;
import vn.tiendo.workbook.xlsx.Relationship;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.Parts;

/**
 * Writes an .xlsx again, part by part as it stands, but for the parts that marks and the new first sheet change. Parts
 * are copied in a stream.
 */
public final class MarkedXlsx {

    private final PackageMap map;
    private final Optional<String> known;
    private final NewParts additions;
    private final OldMarks old;
    private final MarkStyles styles;
    private final PackageWriter out;
    private final LinkedHashMap<String, Deed> deeds = new LinkedHashMap<>();

    private MarkedXlsx(PackageMap map, Map<String, List<CellAddress>> ours, OutputStream out) throws CopyImpossible {
        this.map = map;
        this.known = ours.keySet().stream().findFirst();
        this.additions = new NewParts(map.parts());
        this.old = old(map, ours);
        this.styles = new MarkStyles(map.formats(), old);
        this.out = new PackageWriter(out);
    }

    /** Writes one changed part. */
    interface Deed {
        void write(String part) throws IOException, CopyImpossible;
    }

    /**
     * What is to be written.
     *
     * @param marks by the sheets' names as the file has them
     * @param ours sheets of earlier replies, and where samples of their marks stand in them
     */
    public record Wish(Map<String, List<CellMark>> marks, FrontSheet front, Map<String, List<CellAddress>> ours) {}

    public static void write(Parts parts, Wish wish, OutputStream out) throws IOException, CopyImpossible {
        var copy = new MarkedXlsx(PackageMap.of(parts), wish.ours(), out);
        copy.plan(wish.marks(), wish.front());
        copy.write();
    }

    private static OldMarks old(PackageMap map, Map<String, List<CellAddress>> ours) throws CopyImpossible {
        var formats = map.styles();
        if (formats.isEmpty()) {
            return OldMarks.NONE;
        }
        var samples = new ArrayList<OldMarks.Sample>();
        var sheets = map.sheets();
        for (var our : ours.entrySet()) {
            samples.addAll(FormatsAt.samples(map.part(sheets.getOrDefault(our.getKey(), "")), our.getValue()));
        }
        return OldMarks.of(FormatLooks.of(map.part(formats.get())), samples);
    }

    private void plan(Map<String, List<CellMark>> marks, FrontSheet front) throws IOException, CopyImpossible {
        var sheets = map.sheets();
        for (var sheet : sheets.entrySet()) {
            if (!known.equals(Optional.of(sheet.getKey()))) {
                planSheet(sheet.getValue(), marks.getOrDefault(sheet.getKey(), List.of()));
            }
        }
        planFront(front, sheets);
        var formats = map.styles();
        String part = formats.isPresent()
                ? formats.get()
                : additions.add(NewParts.Kind.STYLES, map.main()).part();
        deeds.put(
                part,
                name -> out.part(
                        name, text -> StylesCopy.write(map.parts().streamOr(StylesCopy.NONE, name), styles, text)));
    }

    /** Our sheet of an earlier reply, which was sent back, is written over, whatever it is called by now. */
    private void planFront(FrontSheet front, Map<String, String> sheets) throws CopyImpossible {
        if (known.isPresent()) {
            var names = List.copyOf(sheets.keySet());
            String name = known.get();
            planFront(front, name, sheets.getOrDefault(name, ""), new Known(name, names.indexOf(name)));
        } else {
            String name = SheetNames.free(sheets.keySet(), front.name());
            var added = additions.add(NewParts.Kind.SHEET, map.main());
            planFront(front, name, added.part(), new First(name, map.lastSheetId() + 1, added.id()));
        }
    }

    private void planFront(FrontSheet front, String name, String sheet, WorkbookCopy.Ours ours) throws CopyImpossible {
        deeds.put(
                map.actual(map.main()),
                part -> out.part(part, text -> WorkbookCopy.write(map.parts().streamOr("", part), ours, text)));
        deeds.put(sheet, part -> out.part(part, text -> new FrontSheetXml(front, name, styles).write(text)));
    }

    private void planSheet(String part, List<CellMark> marks) throws IOException, CopyImpossible {
        var head = SheetHead.of(map.part(part));
        var said = marks.stream().filter(mark -> !mark.isSilent()).toList();
        var shape = new SheetShape(said.stream().map(CellMark::cell).toList());
        var comments = new CommentPlan(map, additions, out, deeds);
        boolean returned = known.isPresent() || !old.isEmpty();
        String pointer = comments.plan(part, head, new CommentPlan.Said(said, shape), returned);
        if (!marks.isEmpty() || head.selected() || !old.isEmpty()) {
            var copy = new MarkedSheetCopy(byRow(marks), styles, shape, pointer);
            deeds.putFirst(
                    part, name -> out.part(name, text -> copy.write(map.parts().streamOr("", name), text)));
        }
    }

    private static NavigableMap<Integer, NavigableMap<Integer, CellMark>> byRow(List<CellMark> marks) {
        var rows = new TreeMap<Integer, NavigableMap<Integer, CellMark>>();
        for (CellMark mark : marks) {
            rows.computeIfAbsent(mark.cell().row(), _ -> new TreeMap<>())
                    .put(mark.cell().column(), mark);
        }
        return rows;
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
        String name = Relationship.pointersOf(from);
        return map.parts().part(name).map(Part::name).orElse(name);
    }
}
