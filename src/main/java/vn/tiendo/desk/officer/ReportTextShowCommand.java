package vn.tiendo.desk.officer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.store.OpenStores;

/** {@code report-text show}: what officers wrote for a place of a report, the last text in full, those before it in a line. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportTextShowCommand extends OfficersCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    public ReportTextShowCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        requirePlace(code);
        return Stores.reading(chosen().places(), console(), this::show);
    }

    private int show(OpenStores stores) {
        var now = Instant.now();
        var versions = stores.officerTexts().all(report()).stream()
                .filter(text -> text.block().equals(code) && !text.at().isAfter(now))
                .toList();
        if (isJson()) {
            versions.forEach(text -> console().say(JSON.writeValueAsString(ReportTextAsJson.Version.of(text))));
            return 0;
        }
        @Nullable OfficerText last = versions.isEmpty() ? null : versions.getLast();
        if (last == null || last.words().isEmpty()) {
            console().answer("text.not-written", code, period());
        } else {
            last.words().text().lines().forEach(line -> console().say(SafeLine.of(line)));
            console().answer("text.by", SafeLine.of(last.by().name()), DaysAndTimes.second(last.at()));
        }
        versions.stream().filter(text -> !text.equals(last)).forEach(this::earlier);
        return 0;
    }

    private void earlier(OfficerText text) {
        console()
                .answer(
                        text.words().isEmpty() ? "text.withdrawn" : "text.earlier",
                        SafeLine.of(text.by().name()),
                        DaysAndTimes.second(text.at()),
                        text.words().text().length());
    }
}
