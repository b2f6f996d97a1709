package vn.tiendo.desk.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.store.OpenStores;
import vn.tiendo.template.Templates;

/** {@code template}: the blank workbook of a unit, or of all, for a period. Starts no server, and no Spring. */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false)
public final class TemplateCommand extends ConsoleCommand {

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--output", required = true, paramLabel = "PATH")
    private Path output = Path.of(".");

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public TemplateCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        if (all == (unit != null)) {
            throw chosen.usage(console.text("template.either"));
        }
        try (var stores = new Held(open())) {
            var templates = BlankWorkbooks.of(programme, chosen.home(), stores.open());
            return unit == null ? writeAll(templates) : writeOne(templates, programme, unit);
        }
    }

    /** What the home holds, if anything was ever received there. */
    private record Held(Optional<OpenStores> open) implements AutoCloseable {
        @Override
        public void close() {
            open.ifPresent(OpenStores::close);
        }
    }

    private Optional<OpenStores> open() {
        return Settings.namedServer().map(OpenStores::of).or(() -> OpenStores.openIfPresent(chosen.home()));
    }

    private int writeAll(Templates templates) {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw chosen.usage(console.text("template.folder", output));
        }
        var files = new LinkedHashMap<UnitCode, Path>();
        templates
                .units(period)
                .forEach(unit -> files.put(unit.code(), output.resolve(Templates.fileName(unit.code(), period))));
        return files.isEmpty() ? nothing(console.text("template.any-unit")) : write(templates, files);
    }

    private int writeOne(Templates templates, Programme programme, UnitCode code) {
        chosen.requireUnit(code, programme);
        if (!templates.isDue(code, period)) {
            nothing(programme.unit(code).orElseThrow().name());
            tellSuccessors(programme, code);
            return 2;
        }
        var file = Files.isDirectory(output) ? output.resolve(Templates.fileName(code, period)) : output;
        return write(templates, Map.of(code, file));
    }

    /** All of them, or none where one is there already: it may be filled in by now. */
    private int write(Templates templates, Map<UnitCode, Path> files) {
        var there = files.values().stream().filter(Files::exists).toList();
        if (!there.isEmpty() && !replace) {
            there.forEach(file -> console.complain("template.there", SafeLine.of(file.toString())));
            return 2;
        }
        int written = 0;
        for (var file : files.entrySet()) {
            try {
                write(templates, file.getKey(), file.getValue());
                written++;
            } catch (IOException e) {
                console.complain(
                        "template.cannot",
                        SafeLine.of(file.getValue().toString()),
                        e.getMessage(),
                        written,
                        files.size());
                return 1;
            }
        }
        return 0;
    }

    private int nothing(String whose) {
        console.complain("template.nothing", period, whose);
        return 2;
    }

    /** Of a unit that is there no more: who reports in its place. */
    private void tellSuccessors(Programme programme, UnitCode code) {
        var successors = programme
                .registry()
                .inheritance()
                .successors(code, programme.schedule().dataTo(period));
        if (!successors.isEmpty()) {
            console.complain(
                    "template.successors",
                    successors.stream()
                            .map(unit -> unit.name() + " (" + unit.key() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Whole or not at all. */
    private void write(Templates templates, UnitCode code, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        templates.write(code, period, bytes);
        Files.createDirectories(
                java.util.Objects.requireNonNull(file.toAbsolutePath().getParent()));
        var draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        console.say(SafeLine.of(file.toString()));
    }
}
