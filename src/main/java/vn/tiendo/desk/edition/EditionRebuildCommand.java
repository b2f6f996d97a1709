package vn.tiendo.desk.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.edition.Edition;
import vn.tiendo.edition.EditionFile;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.KeptProgrammes;
import vn.tiendo.edition.ProgramVersion;
import vn.tiendo.report.ReportFormats;
import vn.tiendo.report.source.ReportDrafts;
import vn.tiendo.report.source.ReportDrafts.Draft;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.store.PastProgrammes;

/** {@code edition rebuild}: an edition made again from what is kept, to be held against its bytes. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, sortOptions = false)
public final class EditionRebuildCommand extends EditionCommand {

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "number")
    private int number;

    @Option(names = "--output", required = true, paramLabel = "DIR")
    private Path output = Path.of(".");

    @Option(names = "--from-archive")
    private boolean fromArchive;

    public EditionRebuildCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        programme();
        var stores = Stores.open(chosen().places(), console());
        if (stores.isEmpty()) {
            return 2;
        }
        var settings = Settings.load(chosen().places().asSpringArguments());
        try (var open = stores.get();
                var past = new PastProgrammes(open, settings)) {
            var edition = find(number, open);
            if (edition.isEmpty()) {
                return 2;
            }
            return fromArchive
                    ? fromArchive(edition.get(), past.kept(), settings)
                    : rebuild(edition.get(), open.editionSources(), past.kept());
        }
    }

    /** From files and receipts alone, whatever became of the figures. Leaves those as they are. */
    private int fromArchive(Edition edition, KeptProgrammes programmes, RunSettings settings) {
        return Stores.writing(chosen().places(), console(), Clock.systemUTC(), open -> {
            var progress = new ConsoleProgress(console());
            return open.rebuild(settings).tried(edition.key().programme(), progress, rebuilt -> {
                if (!rebuilt.differences().isEmpty()) {
                    console()
                            .answer(
                                    "edition.archive-otherwise",
                                    rebuilt.differences().size());
                }
                try {
                    return rebuild(edition, open.editionSources(), programmes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        });
    }

    private int rebuild(Edition edition, EditionSources sources, KeptProgrammes programmes) throws IOException {
        var source = sources.again(edition, programmes);
        if (source.isEmpty()) {
            console()
                    .complain(
                            "edition.no-definitions",
                            edition.making().definitions(),
                            edition.making().program());
            return 1;
        }
        return write(edition, source.get()) ? 0 : 1;
    }

    /** @return whether all of it has the bytes that were published */
    private boolean write(Edition edition, ReportSource source) throws IOException {
        try (var drafts = ReportDrafts.of(ReportDrafts.Wanted.of(source, formats(edition)), output)) {
            boolean same = true;
            for (EditionFile file : edition.files()) {
                same &= isSame(edition, file, drafts.files());
            }
            drafts.publish();
            return same;
        }
    }

    /** Those that the edition has, as far as this program knows them. */
    private static List<ReportFormat> formats(Edition edition) {
        return edition.files().stream()
                .map(EditionFile::format)
                .distinct()
                .flatMap(code -> ReportFormats.named(code).stream())
                .toList();
    }

    private boolean isSame(Edition edition, EditionFile file, List<Draft> made) {
        var again =
                made.stream().filter(draft -> draft.name().equals(file.name())).findFirst();
        if (again.isEmpty()) {
            console().answer("edition.not-made", file.name(), file.format());
            return false;
        }
        String sha256 = again.get().sha256();
        if (sha256.equals(file.sha256())) {
            console().answer("edition.same", file.name(), sha256);
            return true;
        }
        console().answer("edition.differs", file.name(), file.sha256(), sha256, why(edition));
        return false;
    }

    private String why(Edition edition) {
        String program = edition.making().program();
        return program.equals(ProgramVersion.CURRENT)
                ? console().text("edition.why-unknown")
                : console().text("edition.why-program", program, ProgramVersion.CURRENT);
    }
}
