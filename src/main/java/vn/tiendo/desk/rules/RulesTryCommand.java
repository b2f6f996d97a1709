package vn.tiendo.desk.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.PeriodRangeConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.store.OpenStores;
import vn.tiendo.trial.RuleTrial;

/** {@code rules try}: who would have failed a rule, before it takes effect. Starts no server, no Spring; stores nothing. */
@Command(name = "try", mixinStandardHelpOptions = true, sortOptions = false)
public final class RulesTryCommand extends ConsoleCommand {

    @Option(names = "--rule", required = true, split = ",", paramLabel = "ID")
    private List<String> rules = List.of();

    @Option(names = "--periods", paramLabel = "FIRST..LAST", converter = PeriodRangeConverter.class)
    private @Nullable PeriodRange periods;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public RulesTryCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var entry = programme.of(Catalogue.load(places.jobs, Settings.load(places.asSpringArguments())));
        var tried = tried(entry.programme());
        return Stores.reading(places, console, open -> {
            return show(entry, tried, open);
        });
    }

    private int show(Catalogue.Entry entry, List<RuleDefinition> tried, OpenStores stores) {
        var ids = new LinkedHashSet<>(tried.stream().map(RuleDefinition::id).toList());
        var trial = new RuleTrial(entry, ids, stores);
        var range = Optional.ofNullable(periods).or(trial::everything);
        if (range.isEmpty()) {
            console.complain("try.nothing", entry.programme().code());
            return 2;
        }
        var answer = json ? new TriedAsJson(console, entry.programme()) : new TriedAsText(console, entry.programme());
        var totals = new TriedTotals(tried);
        answer.begin(tried, range.get());
        trial.over(range.get(), new ConsoleProgress(console), (period, submissions) -> {
            totals.add(submissions);
            answer.show(period, submissions);
        });
        answer.end(totals);
        return 0;
    }

    private List<RuleDefinition> tried(Programme known) {
        var tried = new ArrayList<RuleDefinition>();
        for (String id : new LinkedHashSet<>(rules)) {
            tried.add(known.rule(id).orElseThrow(() -> unknown(id, known)));
        }
        return tried;
    }

    private ParameterException unknown(String id, Programme known) {
        var ids = known.rules().stream().map(RuleDefinition::id).toList();
        return new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                console.text(
                        "try.no-rule",
                        id,
                        places.jobs + "/" + known.code() + "/rules.yaml",
                        console.words().of(Nearest.suggestion(id, ids))));
    }
}
