package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitsOption;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;

/** {@code metrics}: the indicators of a period, held against the period before, the year before, the target, the year. */
@Command(name = "metrics", mixinStandardHelpOptions = true, sortOptions = false)
public final class MetricsCommand extends ConsoleCommand {

    private static final int SHORTEST_TREND = 2;
    private static final int LONGEST_TREND = 60;

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Option(names = "--by", split = ",", paramLabel = "DIMENSION")
    private List<String> by = new ArrayList<>();

    @Option(names = "--indicator", split = ",", paramLabel = "CODE")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--trend", arity = "0..1", fallbackValue = "6", paramLabel = "N")
    private int trend;

    @Mixin
    private UnitsOption units = new UnitsOption();

    @Option(names = "--csv")
    private boolean csv;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public MetricsCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        if (given.isJson() && csv) {
            throw chosen.usage(console.text("metrics.one-format"));
        }
        if (trend != 0 && (trend < SHORTEST_TREND || trend > LONGEST_TREND)) {
            throw chosen.usage(console.text("metrics.trend", SHORTEST_TREND, LONGEST_TREND));
        }
        var programme = chosen.programme();
        console.about(programme.language());
        var indicators = indicators(programme);
        var asOf = given.asOf();
        var asked = new MetricLines.Asked(
                programme,
                given.period(),
                asOf,
                indicators,
                dimensions(programme, indicators),
                units.day(programme, asOf, chosen, console),
                trend);
        return Stores.reading(chosen.places(), console, open -> {
            return show(asked, open.metricLines().of(asked));
        });
    }

    private int show(MetricLines.Asked asked, List<MetricLine> lines) {
        if (lines.isEmpty()) {
            console.complain(
                    "metrics.none", console.words().of(asked.programme().named(given.period())));
            return 2;
        }
        if (given.isJson()) {
            new MetricsAsJson(console.words()).lines(lines).forEach(console::say);
        } else if (csv) {
            console.write(new MetricsAsCsv(console.words()).of(lines));
        } else {
            new MetricsAsText(asked, console.words()).lines(lines).forEach(console::say);
        }
        return 0;
    }

    /** In the definitions' order; all of them where none is named. */
    private List<Indicator> indicators(Programme programme) {
        var codes = programme.indicators().stream().map(Indicator::code).toList();
        for (String code : wanted) {
            if (!codes.contains(code)) {
                throw unknown("metrics.no-indicator", code, codes);
            }
        }
        return programme.indicators().stream()
                .filter(indicator -> wanted.isEmpty() || wanted.contains(indicator.code()))
                .toList();
    }

    /** The province is always told. */
    private List<String> dimensions(Programme programme, List<Indicator> indicators) {
        var words = MetricLines.words(programme, given.period(), indicators);
        var others =
                by.stream().filter(word -> !word.equals(Dimensions.PROVINCE)).toList();
        for (String word : others) {
            if (!words.contains(word)) {
                throw unknown("metrics.no-dimension", word, words);
            }
        }
        return others;
    }

    private RuntimeException unknown(String key, String word, List<String> words) {
        String named = SafeLine.of(word);
        return chosen.usage(console.text(key, named, ChosenProgramme.oneOf(named, words, console)));
    }
}
