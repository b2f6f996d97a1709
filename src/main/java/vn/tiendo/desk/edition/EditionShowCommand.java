package vn.tiendo.desk.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.console.WholeFile;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.edition.Edition;
import vn.tiendo.edition.EditionFile;
import vn.tiendo.edition.EditionInputs;
import vn.tiendo.edition.EditionInputs.Input;
import vn.tiendo.edition.EditionInputs.SubmissionInput;
import vn.tiendo.store.OpenStores;

/** {@code edition show}: an edition with what it was made from; writes its files as they were published. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class EditionShowCommand extends EditionCommand {

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "number")
    private int number;

    @Option(names = "--output", paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = "--json")
    private boolean json;

    public EditionShowCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        programme();
        return Stores.reading(chosen().places(), console(), open -> {
            var edition = find(number, open);
            if (edition.isEmpty()) {
                return 2;
            }
            var found = edition.get();
            // By the version that is named in it, whether it is in force now or not.
            var inputs = open.editionInputs()
                    .of(found.key(), found.asOf())
                    .by(found.making().definitions());
            if (json) {
                console().say(EditionAsJson.whole(found, inputs));
            } else {
                show(found, inputs);
            }
            write(found, open);
            return 0;
        });
    }

    private void show(Edition edition, EditionInputs inputs) {
        var made = edition.making();
        console()
                .answer(
                        "edition.title",
                        edition.number(),
                        period(),
                        edition.key().audience());
        say("edition.as-of", DaysAndTimes.second(edition.asOf()));
        say("edition.made", DaysAndTimes.second(made.madeAt()), SafeLine.of(made.who()), made.run());
        if (!made.reason().isEmpty()) {
            say("edition.reason", SafeLine.of(made.reason()));
        }
        say("edition.definitions", made.definitions());
        say("edition.program", made.program());
        boolean kept = inputs.digest().equals(made.inputs());
        say(kept ? "edition.inputs" : "edition.inputs-otherwise", made.inputs());
        new TextTable(console().words().titles("edition.file-columns"))
                .rows(edition.files().stream().map(EditionShowCommand::row).toList())
                .print(console());
        console().answer("edition.submissions", inputs.submissions().size());
        new TextTable(console().words().titles("edition.submission-columns"))
                .rows(inputs.submissions().stream().map(this::row).toList())
                .print(console());
        counted(inputs).forEach((kind, count) -> say("edition.input." + kind, count));
    }

    private void say(String key, Object... values) {
        console().say("  " + console().text(key, values));
    }

    /** Of what counts besides the period's submissions, how much. */
    static Map<String, Long> counted(EditionInputs inputs) {
        return inputs.others().stream()
                .collect(Collectors.groupingBy(Input::kind, TreeMap::new, Collectors.counting()));
    }

    private static List<String> row(EditionFile file) {
        return List.of(file.name(), Long.toString(file.bytes()), file.sha256());
    }

    private List<String> row(SubmissionInput submission) {
        return List.of(
                Long.toString(submission.receipt()),
                submission.unit().isEmpty() ? console().text("unit.unknown") : submission.unit(),
                console().text("edition.standing." + submission.standing()),
                SafeLine.of(submission.file()),
                submission.sha256());
    }

    private void write(Edition edition, OpenStores stores) throws IOException {
        if (output == null) {
            return;
        }
        for (EditionFile file : edition.files()) {
            var target = output.resolve(file.name());
            WholeFile.write(target, stores.editions().content(edition, file));
            console().tell(SafeLine.of(target.toString()));
        }
    }
}
