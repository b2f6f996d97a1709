package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.progress.watch.Warning;

/** A warning as one JSON object: what is not known is null; money is in đồng, shares and delays are in percent and points. */
final class WarningsAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WarningsAsJson() {}

    static String line(Warning warning, WatchWords words) {
        var node = JSON.createObjectNode();
        node.put("kind", warning.of().kind().name().toLowerCase(Locale.ROOT));
        node.put("unit", warning.unit().value());
        node.put("project", warning.subject().orElse(null));
        node.put("name", warning.subject().flatMap(words::project).orElse(null));
        var figures = node.putObject("figures");
        warning.figures().forEach(figure -> figures.put(figure.name(), plain(figure.value())));
        node.put("cause", warning.cause().orElse(null));
        node.put("causeName", warning.cause().flatMap(words::cause).orElse(null));
        node.put("reason", warning.reason().orElse(null));
        return JSON.writeValueAsString(node);
    }

    /** 1000, not 1E+3. */
    static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
