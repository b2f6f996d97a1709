package vn.tiendo.desk.officer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.GivenText;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.lifecycle.WritingTexts;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.WrittenWords;

/** {@code report-text write}: an officer writes for a place of a report, or takes back what stands there. */
@Command(name = "write", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportTextWriteCommand extends OfficersCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    @Mixin
    private MoverOption mover = new MoverOption();

    private final Clock clock;

    public ReportTextWriteCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() throws IOException {
        requirePlace(code);
        var by = mover.province();
        var words = words();
        return Stores.writing(chosen().places(), console(), clock, open -> {
            var wanted = new WritingTexts.Wanted(period(), audience(), code, words, by);
            show(new WritingTexts(programme(), open).write(wanted), words);
            return 0;
        });
    }

    private WrittenWords words() throws IOException {
        if ((text == null) == (file == null)) {
            throw usage("text.file-or-text");
        }
        String given = text == null ? read(java.util.Objects.requireNonNull(file)) : text;
        var fault = WrittenWords.fault(given);
        if (fault.isPresent()) {
            throw switch (fault.get()) {
                case WrittenWords.Fault.TooLong(int length) -> usage("text.too-long", length, WrittenWords.LONGEST);
                case WrittenWords.Fault.Hidden(int line, String character) -> usage("text.hidden", line, character);
            };
        }
        var words = new WrittenWords(given);
        if (words.isEmpty() && file != null) {
            throw usage("text.empty-file", SafeLine.of(String.valueOf(file)));
        }
        return words;
    }

    private String read(Path from) throws IOException {
        return switch (GivenText.in(from)) {
            case GivenText.Read(String read) -> read;
            case GivenText.TooLarge(long bytes) ->
                throw usage("text.too-large", SafeLine.of(from.toString()), bytes, WrittenWords.LONGEST);
            case GivenText.NoText(int line) -> throw usage("text.no-utf-8", SafeLine.of(from.toString()), line);
        };
    }

    private ParameterException usage(String key, Object... values) {
        return chosen().usage(console().text(key, values));
    }

    private void show(WritingTexts.Answer answer, WrittenWords words) {
        if (isJson()) {
            console()
                    .say(JSON.writeValueAsString(answer.kept()
                            .map(ReportTextAsJson.Version::of)
                            .orElseGet(() ->
                                    new ReportTextAsJson.Version(null, code, words.text(), null, null, List.of()))));
            return;
        }
        if (answer.kept().isEmpty()) {
            console().say("= " + console().text(words.isEmpty() ? "text.nothing-there" : "text.same", code));
            return;
        }
        var kept = answer.kept().get();
        console()
                .say("✔ "
                        + console()
                                .text(
                                        words.isEmpty() ? "text.taken-back" : "text.kept",
                                        code,
                                        named(),
                                        audience(),
                                        DaysAndTimes.second(kept.at())));
        answer.before()
                .ifPresent(before -> console()
                        .answer("text.instead", SafeLine.of(before.by().name()), DaysAndTimes.second(before.at())));
        quoted(kept);
        if (!answer.others().isEmpty()) {
            console().answer("text.others", SafeLine.of(String.join("; ", answer.others())));
        }
    }

    private void quoted(OfficerText kept) {
        var numbers = kept.quoted().stream()
                .map(figure -> kept.words().text().substring(figure.begins(), figure.ends()))
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            console().answer("text.quoted", SafeLine.of(String.join("; ", numbers)));
        }
    }
}
