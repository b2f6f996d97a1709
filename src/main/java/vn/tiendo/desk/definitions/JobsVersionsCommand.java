package vn.tiendo.desk.definitions;

import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.definition.KeptVersion;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.programme.load.Programmes;

/** {@code jobs versions}: the versions of the definitions, when each was first seen, how much was decided by it. */
@Command(name = "versions", mixinStandardHelpOptions = true, sortOptions = false)
public final class JobsVersionsCommand extends ConsoleCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private PlacesOption places = new PlacesOption();

    public JobsVersionsCommand(Console console) {
        super(console);
    }

    private record Line(
            String programme,
            String version,
            @Nullable String firstSeen,
            boolean kept,
            boolean current,
            int files,
            int decided,
            @Nullable String lastDecided) {}

    @Override
    protected int answer() {
        return Stores.reading(places, console, open -> {
            var kept = open.definitions().versions();
            var only = programme.among(
                    kept.stream().map(KeptVersion::programme).distinct().toList());
            var versions = kept.stream()
                    .filter(version -> only.isEmpty() || only.get().equals(version.programme()))
                    .toList();
            if (json) {
                versions.forEach(v -> console.say(JSON.writeValueAsString(line(v))));
            } else {
                table(versions);
            }
            return 0;
        });
    }

    private Line line(KeptVersion version) {
        return new Line(
                version.programme(),
                version.version(),
                version.firstSeen().map(Object::toString).orElse(null),
                version.isKept(),
                isCurrent(version),
                version.files(),
                version.decided(),
                version.lastDecided().map(Object::toString).orElse(null));
    }

    private void table(List<KeptVersion> versions) {
        new TextTable(console.words().titles("versions.columns"))
                .rows(versions.stream().map(this::row).toList())
                .print(console);
        if (versions.isEmpty()) {
            console.answer("versions.none");
        }
    }

    private List<String> row(KeptVersion version) {
        return List.of(
                version.programme(),
                version.version(),
                version.firstSeen().map(DaysAndTimes::time).orElse("–"),
                Integer.toString(version.decided()),
                version.lastDecided().map(DaysAndTimes::time).orElse("–"),
                version.isKept() ? Integer.toString(version.files()) : "–",
                remark(version));
    }

    private String remark(KeptVersion version) {
        if (!version.isKept()) {
            return console.text("versions.not-kept");
        }
        return isCurrent(version) ? console.text("versions.current", places.jobs) : "";
    }

    /** Whether it is what lies in the folder now; that need not be right, or in use. */
    private boolean isCurrent(KeptVersion version) {
        var folder = Programmes.isProgramme(places.jobs) ? places.jobs : places.jobs.resolve(version.programme());
        return Files.isDirectory(folder)
                && Programmes.version(Programmes.files(folder)).equals(version.version());
    }
}
