package vn.tiendo.desk.edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.change.ToldChanges;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.metric.ComparedInstants;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.edition.Edition;
import vn.tiendo.progress.shift.Shifts.At;
import vn.tiendo.progress.shift.TurnMoves;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.PastProgrammes;

/** {@code edition diff}: what an edition says otherwise than one before it, each change with its one cause. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false)
public final class EditionDiffCommand extends EditionCommand {

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "before")
    private int before;

    @Parameters(index = "1", paramLabel = "M", descriptionKey = "after")
    private int after;

    @Option(names = "--json")
    private boolean json;

    public EditionDiffCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        programme();
        if (before == after) {
            throw chosen().usage(console().text("edition.two"));
        }
        return Stores.reading(chosen().places(), console(), open -> {
            var earlier = find(Math.min(before, after), open);
            var later = find(Math.max(before, after), open);
            return earlier.isEmpty() || later.isEmpty() ? 2 : show(earlier.get(), later.get(), open);
        });
    }

    private int show(Edition earlier, Edition later, OpenStores stores) {
        var settings = Settings.load(chosen().places().asSpringArguments());
        try (var past = new PastProgrammes(stores, settings)) {
            var compared = new ComparedInstants(later.key().period(), at(earlier, past), at(later, past));
            var moves = new TurnMoves(stores.standings(), later.asOf());
            var told = new ToldChanges(console(), compared, moves, json);
            stores.editionComparison()
                    .between(earlier, later, past.kept(), told::add)
                    .ifPresentOrElse(
                            told::show,
                            () -> console()
                                    .complain(
                                            "edition.no-definitions",
                                            later.making().definitions(),
                                            later.making().program()));
            return told.isShown() ? 0 : 1;
        }
    }

    /** By its own definitions; by those of today where they are not kept. */
    private At at(Edition edition, PastProgrammes past) {
        var known = past.kept()
                .of(edition.key().programme(), edition.making().definitions())
                .orElseGet(this::programme);
        return new At(edition.asOf(), known);
    }
}
