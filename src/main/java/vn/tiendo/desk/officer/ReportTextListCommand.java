package vn.tiendo.desk.officer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.content.Block;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.store.OpenStores;

/** {@code report-text list}: each place of a report that is an officer's: what is asked, who wrote, what no longer stands. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReportTextListCommand extends OfficersCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReportTextListCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        programme();
        audience();
        return Stores.reading(chosen().places(), console(), this::list);
    }

    private int list(OpenStores stores) {
        var now = Instant.now();
        var places = stores.editionSources()
                .draft(programme(), period(), audience(), now)
                .officersPlaces();
        // Places of chapters that are not told in this period, and of definitions of other days.
        Map<String, OfficerText> left = new TreeMap<>(stores.officerTexts().of(report(), now));
        var texts = Map.copyOf(left);
        places.forEach(place -> left.remove(place.code()));
        if (isJson()) {
            places.forEach(place ->
                    console().say(JSON.writeValueAsString(ReportTextAsJson.Place.of(place, texts.get(place.code())))));
            left.values().forEach(text -> console().say(JSON.writeValueAsString(ReportTextAsJson.Version.of(text))));
            return 0;
        }
        if (places.isEmpty()) {
            console().answer("text.no-places", audience(), named());
        } else {
            long written =
                    places.stream().filter(place -> place.written().isPresent()).count();
            console().answer("text.title", named(), audience(), places.size(), written);
        }
        places.forEach(place -> show(place, Optional.ofNullable(texts.get(place.code()))));
        left.values()
                .forEach(text -> console()
                        .answer(
                                "text.elsewhere",
                                SafeLine.of(text.block()),
                                SafeLine.of(text.by().name()),
                                DaysAndTimes.second(text.at())));
        return 0;
    }

    private void show(Block.Officer place, Optional<OfficerText> text) {
        console().say("• " + place.code() + " — " + place.asked());
        text.ifPresentOrElse(
                written -> console()
                        .answer(
                                "text.written",
                                SafeLine.of(written.by().name()),
                                DaysAndTimes.second(written.at()),
                                written.words().text().length()),
                () -> console().answer("text.not-written", place.code(), period()));
        place.written().stream()
                .flatMap(written -> written.doubts().stream())
                .forEach(doubt -> console().say("  ⚠ " + stale(console(), doubt.number(), doubt.now())));
    }

    /** That a number is another now, in the language of whoever asks; the report says it in its own. */
    public static String stale(Console console, String number, Optional<String> now) {
        return SafeLine.of(now.map(is -> console.text("text.stale-now", number, is))
                .orElseGet(() -> console.text("text.stale", number)));
    }
}
