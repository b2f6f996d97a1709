package vn.tiendo.report.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.AdjustedTotal;

/** The province's adjustments for programs; a report without any has none of it. */
record AdjustmentsJson(Consolidation.Adjusted adjusted) {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    /** The entries, and what of each total comes from them: all of it is in the other figures already. */
    void addTo(ObjectNode root) {
        if (adjusted.entries().isEmpty()) {
            return;
        }
        var node = root.putObject("adjustments");
        var entries = node.putArray("entries");
        adjusted.entries().forEach(line -> entries.add(entry(line)));
        var totals = node.putArray("totals");
        adjusted.totals().forEach(total -> totals.add(total(total)));
    }

    private static ObjectNode entry(AdjustmentLine line) {
        var entry = line.entry();
        var figure = entry.figure();
        var node = NODES.objectNode();
        node.put("id", entry.decision().isPresent() ? null : entry.id());
        node.put("unit", figure.unit().value());
        node.put("form", figure.form());
        node.put("subject", figure.subject());
        node.put("field", figure.field());
        node.put("member", figure.member());
        node.put("amount", JsonFigures.plain(entry.amount()));
        node.put("standing", line.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("reverses", entry.reverses().orElse(null));
        node.put("who", entry.by().name());
        node.put("at", entry.at().toString());
        node.put("reason", entry.reason().text());
        node.put("decision", entry.decision().orElse(null));
        return node;
    }

    private static ObjectNode total(AdjustedTotal total) {
        var node = NODES.objectNode();
        node.put("indicator", total.indicator().code());
        node.put("unit", total.unit().map(UnitCode::value).orElse(null));
        node.put("numerator", plain(total.part().numerator()));
        node.put("denominator", plain(total.part().denominator()));
        return node;
    }

    private static @Nullable BigDecimal plain(Optional<BigDecimal> amount) {
        return amount.map(JsonFigures::plain).orElse(null);
    }
}
