package vn.tiendo.desk.metric;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.desk.option.UnitsOption;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;

/** {@code explain}: how a number of the report came about, down to the cells of the workbooks that were sent. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
public final class ExplainCommand extends ConsoleCommand {

    @Parameters(arity = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    private String indicator = "";

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--by", paramLabel = "DIMENSION")
    private @Nullable String dimension;

    @Option(names = "--key", paramLabel = "KEY")
    private @Nullable String key;

    @Mixin
    private UnitsOption units = new UnitsOption();

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public ExplainCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        chosen.requireUnit(unit, programme);
        if ((dimension == null) != (key == null) || (unit != null && dimension != null)) {
            throw chosen.usage(console.text("explain.unit-or-key"));
        }
        var asked = asked(programme);
        return Stores.reading(chosen.places(), console, open -> {
            var found = find(open, asked);
            var explained = new Explained(
                    programme.asOf(given.period()), asked.naming(), found, submissions(open, asked, found));
            var words = DeskWords.of("explain", console.language());
            if (given.isJson()) {
                console.say(ExplainedAsJson.of(explained, words));
            } else {
                ExplainedAsText.lines(explained, words).forEach(console::say);
            }
            return 0;
        });
    }

    private Provenances.Asked asked(Programme programme) {
        var codes = programme.indicators().stream().map(Indicator::code).toList();
        var named = programme.indicators().stream()
                .filter(known -> known.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> chosen.usage(console.text(
                        "no-indicator",
                        SafeLine.of(indicator),
                        ChosenProgramme.oneOf(SafeLine.of(indicator), codes, console))));
        var asOf = given.asOf();
        return new Provenances.Asked(
                programme,
                given.period(),
                asOf,
                named,
                dimension(programme, named),
                units.day(programme, asOf, chosen, console));
    }

    private String dimension(Programme programme, Indicator named) {
        if (dimension == null) {
            return unit == null ? Dimensions.PROVINCE : Dimensions.UNIT;
        }
        var known = Provenances.dimensions(programme, given.period(), named);
        if (!known.contains(dimension)) {
            String word = SafeLine.of(dimension);
            throw chosen.usage(
                    console.text("no-dimension", word, named.code(), ChosenProgramme.oneOf(word, known, console)));
        }
        return dimension;
    }

    private Provenance find(OpenStores stores, Provenances.Asked asked) {
        String wanted = unit != null ? unit.value() : Objects.requireNonNullElse(key, "");
        if (key == null || (asked.dimension().equals(Dimensions.UNIT) && isUnit(asked, wanted))) {
            return stores.provenances().of(asked, wanted);
        }
        // A project's key begins with its unit's, which nobody has to know.
        var found = stores.provenances().of(asked, known -> known.equals(wanted) || known.endsWith("/" + wanted));
        var exact = found.get(wanted);
        if (exact != null) {
            return exact;
        }
        if (found.isEmpty()) {
            String alike = alike(stores, asked, wanted);
            throw chosen.usage(console.text("no-key", SafeLine.of(wanted), asked.dimension(), alike));
        }
        if (found.size() > 1) {
            String all = SafeLine.of(String.join(", ", found.keySet()));
            throw chosen.usage(console.text("explain.several", SafeLine.of(wanted), all));
        }
        return found.values().iterator().next();
    }

    private static boolean isUnit(Provenances.Asked asked, String code) {
        return asked.programme().units().stream()
                .anyMatch(known -> known.code().value().equals(code));
    }

    private String alike(OpenStores stores, Provenances.Asked asked, String wanted) {
        List<String> known =
                List.copyOf(stores.provenances().of(asked, _ -> true).keySet());
        return SafeLine.of(ChosenProgramme.oneOf(SafeLine.of(wanted), known, console));
    }

    /** Those of the period that count, and earlier ones that stand in for somebody. */
    private static Map<Long, Submission> submissions(OpenStores stores, Provenances.Asked asked, Provenance found) {
        var current = stores.submissions().current(asked.programme().code(), asked.period(), asked.asOf()).stream()
                .collect(Collectors.toMap(Submission::receipt, Function.identity()));
        found.sides().stream()
                .flatMap(side -> side.leaves().stream())
                .map(Leaf::receipt)
                .distinct()
                .filter(receipt -> !current.containsKey(receipt))
                .flatMap(receipt -> stores.submissions().find(receipt).stream())
                .forEach(submission -> current.put(submission.receipt(), submission));
        return current;
    }
}
