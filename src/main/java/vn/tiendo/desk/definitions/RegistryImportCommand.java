package vn.tiendo.desk.definitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.programme.change.Difference;
import vn.tiendo.programme.change.Proposal;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultLines;
import vn.tiendo.programme.load.file.RegistryTable;

/** {@code registry import}: a registry's next version, looked at first and put in place only when asked to. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
public final class RegistryImportCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--table", required = true, paramLabel = "TABLE")
    private String table = "";

    @Option(names = "--apply")
    private boolean apply;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    public RegistryImportCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var imported = RegistryTable.of(table)
                .orElseThrow(() -> programme.usage(console.text(
                        "import.no-table", table, ChosenProgramme.oneOf(table, RegistryTable.tables(), console))));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw programme.usage(console.text("no-file", file));
        }
        if (Files.size(file) > Proposal.MOST_BYTES) {
            throw programme.usage(console.text("import.large", file));
        }
        var notices = new ArrayList<Fault>();
        try {
            var proposal = Proposal.of(programme.folder(), imported, file);
            var differences = proposal.check(ChosenProgramme.RULES, notices::add);
            if (apply) {
                proposal.apply();
            }
            tell(differences, notices, imported);
            return 0;
        } catch (DefinitionFaults e) {
            refuse(e.faults(), notices);
            return 2;
        }
    }

    private void tell(List<Difference> differences, List<Fault> notices, RegistryTable imported) {
        if (json) {
            console.say(DifferencesAsJson.ofImport(differences, List.of(), notices, apply, console.language()));
            return;
        }
        new DifferencesAsText(console).show(differences);
        FaultLines.of(
                        notices.stream()
                                .filter(notice -> notice.file().endsWith(file.toString()))
                                .toList(),
                        console.language())
                .forEach(notice -> console.answer("notice", SafeLine.of(notice)));
        console.answer(apply ? "import.replaced" : "import.not-yet", imported.fileName());
    }

    private void refuse(List<Fault> faults, List<Fault> notices) {
        if (json) {
            console.say(DifferencesAsJson.ofImport(List.of(), faults, notices, false, console.language()));
            return;
        }
        FaultLines.of(faults, console.language()).forEach(fault -> console.say("✖ " + SafeLine.of(fault)));
        console.answer("import.faults", FaultLines.count(faults));
    }
}
