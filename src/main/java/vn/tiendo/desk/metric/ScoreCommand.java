package vn.tiendo.desk.metric;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.Scores;

/** {@code score}: what a town scores for its class, by one set of criteria or by all of them side by side. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false)
public final class ScoreCommand extends ConsoleCommand {

    @Option(names = "--town", required = true, paramLabel = "CODE")
    private String town = "";

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Option(names = "--criteria", paramLabel = "SET")
    private @Nullable String criteria;

    @Option(names = "--class", paramLabel = "CLASS")
    private @Nullable String urbanClass;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public ScoreCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        if (programme.criteria().isEmpty()) {
            console.tell(words().say("not-declared", programme.code()));
            return 2;
        }
        var then = programme.asOf(given.period());
        var sets = sets(programme.criteria().get());
        var asked =
                new Scores.Asked(programme, town(then), given.period(), given.asOf(), Optional.ofNullable(urbanClass));
        return Stores.reading(chosen.places(), console, open -> {
            show(then, open.scores().of(asked, sets));
            return 0;
        });
    }

    private DeskWords words() {
        return DeskWords.of("score", console.language());
    }

    /** By its code, or its name in any case and with or without accents. */
    private Town town(Programme then) {
        String key = Folded.of(town).key();
        return then.town(town)
                .or(() -> then.towns().stream()
                        .filter(known -> Folded.of(known.name()).key().equals(key)
                                || Folded.of(known.code()).key().equals(key))
                        .findFirst())
                .orElseThrow(() -> unknown(
                        "no-town",
                        town,
                        then.towns().stream().map(Town::code).distinct().toList()));
    }

    private List<CriteriaSet> sets(Criteria declared) {
        var codes = declared.sets().stream().map(CriteriaSet::code).toList();
        if (criteria != null && !codes.contains(criteria)) {
            throw unknown("no-criteria", criteria, codes);
        }
        var sets = declared.sets().stream()
                .filter(set -> criteria == null || set.code().equals(criteria))
                .toList();
        checkClass(sets);
        return sets;
    }

    /** Sets have classes of their own: it has to be one of any of those shown. */
    private void checkClass(List<CriteriaSet> sets) {
        var classes = sets.stream()
                .flatMap(set -> set.classes().stream())
                .map(UrbanClass::code)
                .distinct()
                .toList();
        if (urbanClass != null && !classes.contains(urbanClass)) {
            throw unknown("no-class", urbanClass, classes);
        }
    }

    private RuntimeException unknown(String key, String word, List<String> known) {
        String named = SafeLine.of(word);
        return chosen.usage(words().say(key, named, ChosenProgramme.oneOf(named, known, console)));
    }

    private void show(Programme then, List<ScoreSheet> sheets) {
        var words = new ScoreWords(then, words(), DeskWords.of("explain", console.language()));
        if (given.isJson()) {
            sheets.forEach(sheet -> console.say(ScoreAsJson.line(sheet, words)));
        } else {
            new ScoreAsText(words).lines(sheets).forEach(console::say);
        }
    }
}
