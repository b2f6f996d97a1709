package vn.tiendo.report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Figures;

/** Figures for programs: sums as they are, ratios rounded as their definition says; what is unknown is absent. */
final class JsonFigures {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private JsonFigures() {}

    static ObjectNode of(Figures figures, List<Indicator> indicators) {
        var node = NODES.objectNode();
        for (Indicator indicator : indicators) {
            value(figures, indicator).ifPresent(value -> node.put(indicator.code(), plain(value)));
        }
        return node;
    }

    /** Rounded once, as the definition says; a percentage in percent. */
    static Optional<BigDecimal> value(Figures figures, Indicator indicator) {
        if (indicator.denominator().isEmpty()) {
            return figures.sum(indicator.code());
        }
        var factor = indicator.isPercentage() ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return figures.ratio(indicator.code()).flatMap(share -> share.times(factor, indicator.decimals()));
    }

    /** 30818, not 30818.0 and not 3.0818E+4. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
