package vn.tiendo.desk.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.edition.Edition;
import vn.tiendo.edition.Editions;

/** {@code edition verify}: whether a file is one that was published, byte for byte, and in which edition. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class EditionVerifyCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "file")
    private Path given = Path.of("");

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public EditionVerifyCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var files = files();
        return Stores.reading(places, console, open -> {
            boolean all = true;
            for (Path file : files) {
                all &= isKnown(file, open.editions());
            }
            return all ? 0 : 1;
        });
    }

    /** A pipe or a device would have no end. */
    private List<Path> files() throws IOException {
        if (Files.isRegularFile(given)) {
            return List.of(given);
        }
        if (Files.isDirectory(given)) {
            try (Stream<Path> within = Files.list(given)) {
                var files = within.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                        .sorted()
                        .toList();
                if (!files.isEmpty()) {
                    return files;
                }
            }
        }
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), console.text("no-file", SafeLine.of(given.toString())));
    }

    private boolean isKnown(Path file, Editions editions) throws IOException {
        String sha256 = Editions.sha256(file);
        var known = editions.known(sha256);
        String path = SafeLine.of(file.toString());
        if (known.isEmpty()) {
            console.answer("edition.unknown", path, sha256);
            return false;
        }
        known.forEach(found -> console.answer(
                "edition.known",
                path,
                found.edition().number(),
                found.edition().key().period(),
                found.edition().key().audience(),
                found.edition().key().programme(),
                found.file().name(),
                newer(found.edition(), editions)));
        return true;
    }

    private String newer(Edition edition, Editions editions) {
        int last = editions.last(edition.key()).orElse(edition).number();
        return last == edition.number() ? console.text("edition.is-last") : console.text("edition.is-not-last", last);
    }
}
