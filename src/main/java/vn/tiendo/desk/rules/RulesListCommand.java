package vn.tiendo.desk.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.validation.RuleCatalogue;

/** {@code rules list}: the catalogue of rules, for people or for programs. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class RulesListCommand extends ConsoleCommand {

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public RulesListCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var catalogue = RuleCatalogue.of(chosen.programme());
        console.say(json ? RulesAsJson.of(catalogue) : new RulesAsMarkdown(console.language()).of(catalogue));
        return 0;
    }
}
