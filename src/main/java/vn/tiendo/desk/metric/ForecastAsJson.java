package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.forecast.Forecast;

/** A forecast as one JSON object: money in đồng; shares of the plan and errors in percent; what is not known is null. */
final class ForecastAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DECIMALS = 4;

    private ForecastAsJson() {}

    static String line(Forecast forecast, WatchWords words) {
        var node = JSON.createObjectNode();
        node.put("dimension", forecast.unit().isPresent() ? "unit" : "province");
        node.put("key", forecast.unit().map(UnitCode::value).orElse(""));
        node.put(
                "name",
                forecast.unit().flatMap(words.programme()::unit).map(Unit::name).orElse(null));
        node.put("period", forecast.period().toString());
        node.put("to", forecast.to().toString());
        node.put("plan", WarningsAsJson.plain(forecast.plan()));
        node.put("done", WarningsAsJson.plain(forecast.done()));
        node.put("adjusted", forecast.adjusted().map(WarningsAsJson::plain).orElse(null));
        node.put("elapsed", percent(forecast.elapsed()));
        var estimates = node.putArray("forecasts");
        forecast.estimates().forEach(estimate -> add(estimates, forecast, estimate, words));
        return JSON.writeValueAsString(node);
    }

    private static void add(ArrayNode estimates, Forecast forecast, Forecast.Estimate estimate, WatchWords words) {
        var node = estimates.addObject();
        node.put("method", code(estimate.method()));
        node.put("name", words.words().say("method." + code(estimate.method())));
        node.put("value", estimate.value().map(WarningsAsJson::plain).orElse(null));
        node.put("share", share(forecast, estimate));
        node.put("why", estimate.whyNot().map(ForecastAsJson::code).orElse(null));
        node.put("error", estimate.error(DECIMALS).map(WarningsAsJson::plain).orElse(null));
        var trials = node.putArray("trials");
        estimate.trials().forEach(trial -> add(trials.addObject(), trial));
    }

    private static void add(ObjectNode node, Forecast.Trial trial) {
        node.put("from", trial.from().toString());
        node.put("to", trial.to().toString());
        node.put("forecast", WarningsAsJson.plain(trial.forecast()));
        node.put("actual", WarningsAsJson.plain(trial.actual()));
    }

    private static @Nullable BigDecimal share(Forecast forecast, Forecast.Estimate estimate) {
        return estimate.value()
                .map(value -> new Share(value, forecast.plan()))
                .map(ForecastAsJson::percent)
                .orElse(null);
    }

    private static @Nullable BigDecimal percent(Share share) {
        return share.percent(DECIMALS).map(WarningsAsJson::plain).orElse(null);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
