package vn.tiendo.report.data;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.coverage.Coverage;

/** How complete a period's totals are, for programs: units by their codes, shares in percent. */
final class CoverageJson {

    private static final int DECIMALS = 2;

    private CoverageJson() {}

    /** {@code received} is the older name of {@code accepted}. */
    static ObjectNode of(Coverage coverage) {
        var senders = coverage.senders();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("expected", coverage.expected());
        node.put("received", coverage.received());
        codes(node, "nil", senders.nil());
        percent(node, "planShare", coverage.planShare());
        codes(node, "missing", senders.missing());
        node.put("missingWorkingDaysLate", senders.overdue());
        node.put("sent", senders.sent().size());
        node.put("accepted", senders.accepted());
        percent(node, "requiredShare", coverage.requiredShare());
        var late = node.putObject("late");
        var days = new TreeMap<String, Integer>();
        senders.late().forEach((unit, by) -> days.put(unit.value(), by));
        days.forEach(late::put);
        return node;
    }

    private static void codes(ObjectNode node, String name, List<UnitCode> units) {
        var array = node.putArray(name);
        units.forEach(unit -> array.add(unit.value()));
    }

    private static void percent(ObjectNode node, String name, Optional<Share> share) {
        node.put(
                name,
                share.flatMap(known -> known.percent(DECIMALS))
                        .map(JsonFigures::plain)
                        .orElse(null));
    }
}
