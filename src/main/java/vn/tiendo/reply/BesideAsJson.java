package vn.tiendo.reply;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.SinceLast;

/** For programs, what a sender is told beside the findings: {@link SenderAnswer.Beside}, each part as a node of its own. */
final class BesideAsJson {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private BesideAsJson() {}

    /** Why an accepted submission does not count, and what the province wants put right. */
    static ObjectNode standing(SenderAnswer.Moved moved) {
        var node = NODES.objectNode();
        node.set("label", FindingsAsJson.both(moved.label()));
        node.set("message", FindingsAsJson.both(moved.sentence()));
        var cells = node.putArray("cells");
        for (Move.Cell cell : moved.cells()) {
            var one = cells.addObject();
            one.put("form", cell.form());
            one.put("sheet", cell.sheet());
            one.put("cell", cell.cell());
            one.put("reason", cell.reason().text());
        }
        return node;
    }

    /** Other files of the unit and period, and which of all counts. */
    static ObjectNode copies(Copies copies) {
        var node = NODES.objectNode();
        node.put("counting", copies.counting().map(Submission::receipt).orElse(null));
        var others = node.putArray("others");
        for (Copies.Copy other : copies.others()) {
            var arrival = other.submission().arrival();
            others.addObject()
                    .put("receipt", other.submission().receipt())
                    .put("file", arrival.fileName().value())
                    .put("folder", arrival.folder().orElse(null))
                    .put("standing", other.standing().code());
        }
        return node;
    }

    /** What became of the findings of the submission before. */
    static ObjectNode since(SinceLast since) {
        var node = NODES.objectNode();
        node.put("receipt", since.earlier().receipt());
        node.set("errors", change(since.errors()));
        node.set("warnings", change(since.warnings()));
        return node;
    }

    private static ObjectNode change(SinceLast.Change change) {
        var node = NODES.objectNode();
        node.put("before", change.before());
        node.put("mended", change.fixed());
        node.put("remaining", change.stillThere());
        node.put("unchecked", change.unchecked().size());
        node.put("added", change.newOnes());
        return node;
    }
}
