package vn.tiendo.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.progress.shift.Cause;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.FigureShift.Said;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;
import vn.tiendo.report.source.EditionChanges.ChangedTurn;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;

/** What an edition says otherwise than the one before it, for programs. The first has none. */
public final class ChangesJson implements ReportFormat {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    @Override
    public String code() {
        return "changes";
    }

    @Override
    public String fileName(ReportSource source) {
        return "changes.json";
    }

    @Override
    public boolean suits(ReportSource source) {
        return source.changes().isPresent();
    }

    @Override
    public void write(ReportSource source, OutputStream out) throws IOException {
        var edition = source.edition().orElseThrow();
        var changes = source.changes().orElseThrow();
        var root = NODES.objectNode();
        root.put("programme", source.consolidation().programme().code());
        root.put("period", source.consolidation().period().toString());
        root.put("audience", source.audience().code());
        root.put("edition", edition.number());
        root.put("before", changes.before());
        root.put("asOf", source.consolidation().asOf().toString());
        root.put("asOfBefore", changes.asOfBefore().toString());
        root.put("reason", edition.reason());
        inputs(root, changes);
        totals(root, changes);
        figures(root, changes);
        try (var json = FiguresJson.MAPPER.createGenerator(out)) {
            json.writeTree(root);
            json.writeRaw('\n');
        }
    }

    private static void inputs(ObjectNode root, EditionChanges changes) {
        var turns = root.putArray("submissions");
        changes.turns().forEach(turn -> turns.add(turn(turn)));
        changes.redefinition()
                .ifPresent(versions -> root.putObject("definitions")
                        .put("before", versions.before())
                        .put("after", versions.after()));
        var periods = root.putArray("otherPeriods");
        changes.otherPeriods().forEach(period -> periods.add(period.toString()));
        var notes = root.putArray("inputs");
        changes.notes()
                .forEach(note -> notes.addObject()
                        .put("kind", note.kind())
                        .put("gone", note.gone())
                        .put("come", note.come()));
    }

    private static ObjectNode turn(ChangedTurn changed) {
        var turn = changed.turn();
        var node = NODES.objectNode()
                .put("unit", turn.unit().value())
                .put("before", turn.before().orElse(null))
                .put("after", turn.after().orElse(null))
                .put("cause", turn.cause().map(Cause::code).orElse(""));
        changed.move()
                .ifPresent(move -> node.put("by", move.by().name())
                        .put("at", move.at().toString())
                        .put("reason", move.reason().text()));
        return node;
    }

    private static void totals(ObjectNode root, EditionChanges changes) {
        var totals = root.putArray("indicators");
        changes.totals().forEach(total -> totals.add(total(total)));
    }

    private static ObjectNode total(ChangedTotal total) {
        var shift = total.shift();
        return NODES.objectNode()
                .put("indicator", shift.indicator().code())
                .put("dimension", shift.dimension())
                .put("key", shift.key())
                .put("firstPublished", plain(total.firstPublished()))
                .put("before", plain(shift.before()))
                .put("after", plain(shift.after()))
                .put("difference", plain(shift.difference()))
                .put("cause", shift.cause().code());
    }

    private static void figures(ObjectNode root, EditionChanges changes) {
        var figures = root.putObject("figures");
        figures.put("count", changes.figures().all());
        var told = figures.putArray("told");
        changes.figures().first().forEach(shift -> told.add(figure(shift)));
    }

    private static ObjectNode figure(FigureShift shift) {
        var node = NODES.objectNode();
        node.put("form", shift.form());
        node.put("subject", shift.subject());
        node.put("field", shift.field());
        node.put("member", shift.member());
        node.set("before", said(shift.before()));
        node.set("after", said(shift.after()));
        node.put("cause", shift.cause().code());
        return node;
    }

    private static @Nullable ObjectNode said(Optional<Said> said) {
        return said.map(cell -> {
                    var node = NODES.objectNode();
                    node.put("unit", cell.unit());
                    node.put("receipt", cell.receipt());
                    cell.value()
                            .ifPresentOrElse(
                                    value -> node.put("said", JsonFigures.plain(value)),
                                    () -> node.put("said", cell.text()));
                    node.put("sheet", cell.sheet());
                    return node.put("cell", cell.cell());
                })
                .orElse(null);
    }

    private static @Nullable BigDecimal plain(Optional<BigDecimal> number) {
        return number.map(JsonFigures::plain).orElse(null);
    }
}
