package vn.tiendo.desk.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.store.LoadedDefinitions;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;
import vn.tiendo.trial.Rejudged;

/** {@code rules judge}: an old submission by the definitions of its day, of today, or of any kept version; stores nothing. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false)
public final class RulesJudgeCommand extends ConsoleCommand {

    private static final String DAY = "day";
    private static final String TODAY = "today";

    @Option(names = "--receipt", required = true, paramLabel = "N")
    private long receipt;

    @Option(names = "--by", paramLabel = "day|today|VERSION", defaultValue = TODAY)
    private String by = TODAY;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ProgrammeOption chosen = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    public RulesJudgeCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var settings = Settings.load(places.asSpringArguments());
        return Stores.reading(places, console, open -> {
            return open.submissions()
                    .find(receipt)
                    .map(submission -> judge(submission, open, settings))
                    .orElseGet(() -> refuse(console.text("no-receipt", receipt)));
        });
    }

    private int judge(Submission submission, OpenStores stores, RunSettings settings) {
        chosen.requireNoOtherThan(submission.arrival().programme(), receipt);
        var decision = submission.decision();
        if (decision.isEmpty()) {
            return refuse(console.text("judge.undecided", receipt));
        }
        String programme = submission.arrival().programme();
        if (by.equals(TODAY)) {
            return Catalogue.load(places.jobs, settings)
                    .find(programme)
                    .map(entry -> show(LoadedDefinitions.of(entry), submission, stores))
                    .orElseGet(() -> refuse(console.text("programme-gone", programme, places.jobs)));
        }
        return judgeByKept(submission, decision.get(), stores, settings);
    }

    private int judgeByKept(Submission submission, Decision decision, OpenStores stores, RunSettings settings) {
        String programme = submission.arrival().programme();
        String named = by.equals(DAY) ? decision.definitionVersion() : by;
        var version = stores.definitions().find(programme, named).orElse(named);
        try {
            return LoadedDefinitions.kept(programme, version, stores, settings)
                    .map(definitions -> show(definitions, submission, stores))
                    .orElseGet(() -> refuse(notKept(version)));
        } catch (DefinitionFaults e) {
            return refuseFaults(version, e);
        }
    }

    private String notKept(String version) {
        String why = console.text(by.equals(DAY) ? "judge.before-kept" : "judge.see-versions");
        return console.text("judge.not-kept", SafeLine.of(version), why);
    }

    /** A version that was right in its day; the program has moved on since. */
    private int refuseFaults(String version, DefinitionFaults faults) {
        console.complain("judge.unreadable", version, faults.faults().size());
        faults.faults().forEach(fault -> console.tell("  " + SafeLine.of(fault.in(console.language()))));
        return 2;
    }

    private int show(LoadedDefinitions definitions, Submission submission, OpenStores stores) {
        try (definitions) {
            var judged = Rejudged.by(definitions.entry(), submission, stores);
            var programme = definitions.entry().programme();
            console.about(programme.language());
            if (json) {
                console.say(RejudgedAsJson.of(programme.code(), judged));
            } else {
                new RejudgedAsText(console, programme).show(judged);
            }
            return 0;
        }
    }

    private int refuse(String why) {
        console.tell(why);
        return 2;
    }
}
