package vn.tiendo.report.data;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.GivenReason;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.submission.Standing;

/** A submission for programs: where it stands, and what was found in it. */
final class SubmissionJson {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private SubmissionJson() {}

    static ObjectNode of(SubmissionLine submission) {
        var node = NODES.objectNode();
        node.put("file", submission.file());
        node.put("unit", submission.unit().map(unit -> unit.value()).orElse(null));
        node.put("status", submission.state());
        node.put("standing", submission.standing().code());
        node.put("counts", submission.counts());
        node.put("nil", submission.isNil());
        node.put("workingDaysLate", submission.timeliness().workingDaysLate());
        moved(node, submission.standing());
        var findings = node.putArray("findings");
        submission.findings().forEach(finding -> findings.add(finding(finding)));
        unexplained(node, submission);
        return node;
    }

    /** Why it does not count, where somebody decided so. */
    private static void moved(ObjectNode node, Standing standing) {
        switch (standing) {
            case Standing.Withdrawn(var move) ->
                node.put("reason", move.reason().text());
            case Standing.SentBack(var move) -> {
                node.put("reason", move.reason().text());
                var cells = node.putArray("cells");
                move.cells()
                        .forEach(cell -> cells.addObject()
                                .put("form", cell.form())
                                .put("sheet", cell.sheet())
                                .put("cell", cell.cell())
                                .put("reason", cell.reason().text()));
            }
            case Standing.Pending _,
                    Standing.Returned _,
                    Standing.Counts _,
                    Standing.Superseded _,
                    Standing.Held _ -> {}
        }
    }

    /** Of a submission with warnings: how many have no reason yet. */
    private static void unexplained(ObjectNode node, SubmissionLine submission) {
        var warnings = submission.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        if (!warnings.isEmpty()) {
            node.put(
                    "unexplained",
                    warnings.stream()
                            .filter(finding -> finding.reason().isEmpty())
                            .count());
        }
    }

    private static ObjectNode finding(FindingLine finding) {
        var node = NODES.objectNode();
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("sheet", finding.sheet());
        node.put("cell", finding.cell());
        node.put("found", finding.found());
        node.put("expected", finding.expected());
        node.put("message", finding.message());
        finding.reason().ifPresent(reason -> node.set("reason", reason(reason)));
        return node;
    }

    private static ObjectNode reason(GivenReason reason) {
        var node = NODES.objectNode();
        node.put("text", reason.words());
        node.put("by", reason.who());
        node.put("at", reason.givenAt().toString());
        node.put("since", reason.since().map(Object::toString).orElse(null));
        return node;
    }
}
