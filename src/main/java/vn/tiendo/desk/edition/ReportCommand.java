package vn.tiendo.desk.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.AudienceOption;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.measure.Period;
import vn.tiendo.report.ReportFormats;
import vn.tiendo.report.source.ReportDrafts;
import vn.tiendo.report.source.ReportDrafts.Wanted;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;

/** {@code report}: writes a period's report without publishing it. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Mixin
    private AudienceOption audience = new AudienceOption();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--output", required = true, paramLabel = "DIR")
    private Path output = Path.of(".");

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public ReportCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var programme = chosen.programme();
        console.about(programme.language());
        var formats = formats();
        var readers = audience.all(programme);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw chosen.usage(console.text("template.folder", SafeLine.of(output.toString())));
        }
        return Stores.reading(chosen.places(), console, open -> {
            // As the database keeps instants.
            var instant = Optional.ofNullable(asOf).orElseGet(Instant::now).truncatedTo(ChronoUnit.MICROS);
            write(open.editionSources().drafts(programme, period, readers, instant), formats);
            return 0;
        });
    }

    /** All of them where none is named. */
    private List<ReportFormat> formats() {
        return wanted.isEmpty()
                ? ReportFormats.ALL
                : wanted.stream().distinct().map(this::format).toList();
    }

    private ReportFormat format(String code) {
        String word = SafeLine.of(code);
        return ReportFormats.named(code)
                .orElseThrow(() -> chosen.usage(
                        console.text("no-format", word, ChosenProgramme.oneOf(word, ReportFormats.codes(), console))));
    }

    private void write(List<ReportSource> sources, List<ReportFormat> formats) throws IOException {
        try (var drafts = ReportDrafts.of(once(sources, formats), output)) {
            drafts.publish().forEach(file -> console.say(SafeLine.of(file.path().toString())));
        }
        for (ReportFormat format : formats) {
            if (wanted.contains(format.code()) && sources.stream().noneMatch(format::suits)) {
                console.complain("report.nothing-for", format.code());
            }
        }
    }

    /** What is the same for all readers is written once. */
    private static List<Wanted> once(List<ReportSource> sources, List<ReportFormat> formats) {
        var named = new LinkedHashMap<String, Wanted>();
        for (ReportSource source : sources) {
            Wanted.of(source, formats).forEach(one -> named.putIfAbsent(one.fileName(), one));
        }
        return List.copyOf(named.values());
    }
}
