package vn.tiendo.desk.officer;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.officer.FollowUp;

/** {@code follow-up list}: what was asked in the period before, and what became of it. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class FollowUpListCommand extends OfficersCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--open")
    private boolean open;

    public FollowUpListCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = programme();
        var audience = audience();
        return Stores.reading(chosen().places(), console(), stores -> {
            show(stores.editionSources().officers(programme, period(), audience, Instant.now()).followUps().stream()
                    .filter(asked -> !open || asked.answer().isEmpty())
                    .toList());
            return 0;
        });
    }

    private void show(List<FollowUp> asked) {
        if (isJson()) {
            asked.forEach(one -> console().say(JSON.writeValueAsString(FollowUpAsJson.of(one))));
        } else if (asked.isEmpty()) {
            console().answer("followed.none", named(), audience());
        } else {
            long answered =
                    asked.stream().filter(one -> one.answer().isPresent()).count();
            console().answer("followed.title", named(), audience(), asked.size(), answered);
            asked.forEach(this::line);
            console().say("");
            console().answer("followed.how", period());
        }
    }

    private void line(FollowUp one) {
        String asker = one.asker()
                .map(asked -> asked.name() + " (" + asked.unit() + ")")
                .orElseGet(() -> console().text("followed.province"));
        console().say("• " + SafeLine.of(one.key()));
        console()
                .answer(
                        "followed.line",
                        SafeLine.of(one.words()),
                        SafeLine.of(asker),
                        console().words().of(programme().named(one.since())),
                        console().text("followed.state." + one.state().name()));
        one.answer()
                .ifPresent(answer -> console()
                        .answer(
                                answer.words().isEmpty() ? "followed.answered" : "followed.answered-so",
                                console()
                                        .text("followed.result."
                                                + answer.result().code()),
                                SafeLine.of(answer.by().name()),
                                DaysAndTimes.second(answer.at()),
                                SafeLine.of(answer.words())));
    }
}
