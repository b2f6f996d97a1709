package vn.tiendo.desk.definitions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultLines;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.registry.Project;

/** {@code jobs check}: every fault of the definitions at once, with its place; stores nothing, starts nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
public final class JobsCheckCommand extends ConsoleCommand {

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private @Nullable Path folder;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public JobsCheckCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        Path checked = folder == null ? places.jobs : folder;
        if (!Files.isDirectory(checked)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), console.text("no-folder", checked));
        }
        console.about(Programmes.language(checked, Optional.empty()));
        var notices = new ArrayList<Fault>();
        try {
            var programmes = Catalogue.checked(checked, notices::add).keySet();
            notice(notices);
            programmes.forEach(this::tell);
            return 0;
        } catch (DefinitionFaults e) {
            FaultLines.of(e.faults(), console.language()).forEach(line -> console.say("✖ " + SafeLine.of(line)));
            notice(notices);
            console.answer("jobs.unusable", FaultLines.count(e.faults()), FaultLines.count(notices));
            return 2;
        }
    }

    private void notice(List<Fault> notices) {
        FaultLines.of(notices, console.language()).forEach(line -> console.answer("notice", SafeLine.of(line)));
    }

    private void tell(Programme programme) {
        console.answer(
                "jobs.usable",
                programme.code(),
                programme.forms().size(),
                programme.rules().size(),
                programme.indicators().size(),
                programme.unitsOnce().size(),
                programme.projects().stream().map(Project::code).distinct().count(),
                programme.version());
    }
}
