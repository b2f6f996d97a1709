package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The units' sums as the published {@code figures.json} tells them. */
final class PublishedTotals {

    private PublishedTotals() {}

    static Totals of(Path figures) throws IOException {
        var totals = new Totals();
        var units = JsonMapper.shared().readTree(Files.readString(figures)).get("units");
        for (var unit : units.properties()) {
            for (var sum : unit.getValue().properties()) {
                if (sum.getValue().isIntegralNumber()) {
                    totals.put(unit.getKey(), sum.getKey(), sum.getValue().longValue());
                }
            }
        }
        return totals;
    }
}
