package vn.tiendo.desk.rules;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.StandardErrorLog;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.validation.RuleCatalogue;

/** {@code rules list}: the catalogue of rules, for people or for programs. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class RulesListCommand implements Callable<Integer> {

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Console console;

    public RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var catalogue = RuleCatalogue.of(chosen.programme());
        console.say(json ? RulesAsJson.of(catalogue) : new RulesAsMarkdown(console.language()).of(catalogue));
        return 0;
    }
}
