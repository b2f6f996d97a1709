package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.SheetShape;
import vn.tiendo.workbook.xlsx.Relationship;

/** Plans how what is said of a sheet's cells gets into its parts: texts, boxes and, where cells have one, discussions. */
final class CommentPlan {

    /** Drawings of boxes are handled whole. */
    private static final int LARGEST_DRAWING = 8 << 20;

    private final PackageMap map;
    private final NewParts additions;
    private final PackageWriter out;
    private final Map<String, MarkedXlsx.Deed> deeds;

    /** @param deeds to which those planned are added */
    CommentPlan(PackageMap map, NewParts additions, PackageWriter out, Map<String, MarkedXlsx.Deed> deeds) {
        this.map = map;
        this.additions = additions;
        this.out = out;
        this.deeds = deeds;
    }

    /** @param shape known once the sheet was copied, before the boxes are */
    record Said(List<CellMark> marks, SheetShape shape) {}

    /**
     * Plans for one sheet.
     *
     * @param returned whether we may have spoken there before
     * @return the relationship of boxes that the sheet has to point to; empty if it does already, or needs none
     */
    String plan(String sheet, SheetHead head, Said said, boolean returned) throws IOException, CopyImpossible {
        var pointers = Relationship.of(map.parts(), sheet);
        var known = map.target(sheet, pointers, one -> one.is("comments"));
        var old = returned && known.isPresent() ? OldComments.of(map.part(known.get())) : OldComments.NONE;
        if (said.marks().isEmpty() && old.isEmpty()) {
            return "";
        }
        planTexts(sheet, known, said.marks());
        planThreads(sheet, pointers, said.marks());
        return planBoxes(sheet, map.target(sheet, pointers, one -> one.id().equals(head.boxes())), said, old);
    }

    private void planTexts(String sheet, Optional<String> known, List<CellMark> marks) {
        String part = known.isPresent()
                ? known.get()
                : additions.add(NewParts.Kind.COMMENTS, sheet).part();
        deeds.put(
                part,
                name -> out.part(
                        name, text -> CommentsCopy.write(map.parts().streamOr(CommentsCopy.NONE, name), marks, text)));
    }

    private void planThreads(String sheet, List<Relationship> pointers, List<CellMark> marks) {
        var threads = map.target(sheet, pointers, one -> one.is("threadedComment"));
        var persons = map.target(map.main(), map.pointers(), one -> one.is("person"));
        if (threads.isPresent() && persons.isPresent()) {
            deeds.put(
                    threads.get(),
                    name -> out.part(
                            name, text -> CommentThreads.write(map.parts().streamOr("", name), marks, text)));
            deeds.put(
                    persons.get(),
                    name -> out.part(
                            name,
                            text -> CommentThreads.writePersons(map.parts().streamOr("", name), text)));
        }
    }

    private String planBoxes(String sheet, Optional<String> known, Said said, OldComments old) throws CopyImpossible {
        var added = known.isPresent() ? null : additions.add(NewParts.Kind.BOXES, sheet);
        String part = added == null ? known.orElseThrow() : added.part();
        if (known.isPresent() && map.part(part).head().body().size() > LARGEST_DRAWING) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, part);
        }
        deeds.put(part, name -> {
            try (var content = map.parts().streamOr(BoxesCopy.NONE, name)) {
                out.part(name, BoxesCopy.of(content.readAllBytes(), said.shape(), said.marks(), old));
            }
        });
        return added == null ? "" : added.id();
    }
}
