package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.progress.forecast.Forecast;
import vn.tiendo.progress.forecast.Forecast.Estimate;

/** Forecasts for a person: a table for each day, the methods side by side, each with what it was worth when tried. */
record ForecastAsText(WatchWords watch, Period period) {

    List<String> lines(List<Forecast> forecasts) {
        var lines = new ArrayList<String>();
        lines.add(words().say("forecast.head", words().of(watch.programme().named(period))));
        if (forecasts.isEmpty()) {
            lines.add(words().say("forecast.nothing"));
        }
        forecasts.stream()
                .collect(Collectors.groupingBy(Forecast::to, LinkedHashMap::new, Collectors.toList()))
                .forEach((to, ofDay) -> lines.addAll(table(to, ofDay)));
        return lines.stream().map(SafeLine::of).toList();
    }

    private List<String> table(LocalDate to, List<Forecast> forecasts) {
        var lines = new ArrayList<>(List.of("", words().say("forecast.to", DaysAndTimes.day(to))));
        lines.addAll(new TextTable(words().titles("forecast.columns"))
                .rows(forecasts.stream().map(this::row).toList())
                .lines());
        forecasts.forEach(forecast -> forecast.adjusted()
                .map(amount -> words().say("forecast.adjusted", name(forecast), words().number(millions(amount))))
                .ifPresent(lines::add));
        forecasts.getFirst().estimates().forEach(estimate -> lines.add("  " + method(estimate)));
        return lines;
    }

    private List<String> row(Forecast forecast) {
        return Stream.concat(
                        Stream.of(
                                name(forecast) + (forecast.adjusted().isEmpty() ? "" : " ±"),
                                words().number(millions(forecast.plan())),
                                words().number(millions(forecast.done()))),
                        forecast.estimates().stream().map(estimate -> cell(forecast, estimate)))
                .toList();
    }

    private String name(Forecast forecast) {
        return forecast.unit().map(watch::unit).orElseGet(() -> words().say("forecast.all"));
    }

    private static BigDecimal millions(BigDecimal dong) {
        return new Share(dong, BigDecimal.valueOf(MoneyUnit.TRIEU.dong()))
                .times(BigDecimal.ONE, 0)
                .orElseThrow();
    }

    /** {@code 1.677.197 = 84 % ± 31,6 %}. */
    private String cell(Forecast forecast, Estimate estimate) {
        return estimate.value()
                .map(value -> words().number(millions(value))
                        + new Share(value, forecast.plan())
                                .percent(1)
                                .map(percent -> " = " + words().number(percent) + " %")
                                .orElse("")
                        + estimate.error(1)
                                .map(error -> " ± " + words().number(error) + " %")
                                .orElse(""))
                .orElse("–");
    }

    /** What the method is, and how it was tried for all units together. */
    private String method(Estimate estimate) {
        String name = words().say("method." + ForecastAsJson.code(estimate.method()));
        String how = words().say("method." + ForecastAsJson.code(estimate.method()) + ".how");
        String worth = estimate.whyNot()
                .map(why -> words().say("why." + ForecastAsJson.code(why)))
                .orElseGet(() -> tried(estimate));
        return name + ": " + how + " " + worth;
    }

    private String tried(Estimate estimate) {
        if (estimate.trials().isEmpty()) {
            return words().say("forecast.not-tried");
        }
        var first = estimate.trials().getFirst();
        return words().say(
                        "forecast.tried",
                        estimate.trials().size(),
                        first.from(),
                        DaysAndTimes.day(first.to()),
                        estimate.error(1).map(words()::number).orElse(""));
    }

    private DeskWords words() {
        return watch.words();
    }
}
