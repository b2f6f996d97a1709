package vn.tiendo.desk.officer;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.lifecycle.AnsweringFollowUps;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswer.Result;

/** {@code follow-up answer}: the province says what became of what was asked. */
@Command(name = "answer", mixinStandardHelpOptions = true, sortOptions = false)
public final class FollowUpAnswerCommand extends OfficersCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "key")
    private String key = "";

    @Option(names = "--result", required = true, paramLabel = "done|open|refused")
    private String result = "";

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--alike")
    private boolean alike;

    @Mixin
    private MoverOption mover = new MoverOption();

    private final Clock clock;

    public FollowUpAnswerCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() {
        var programme = programme();
        var audience = audience();
        String said = text == null || text.isBlank() ? "" : mover.reason(text).text();
        var wanted = new AnsweringFollowUps.Wanted(period(), result(), said, mover.province());
        return Stores.writing(chosen().places(), console(), clock, open -> {
            var answering = new AnsweringFollowUps(programme, open);
            var asked = answering.asked(period(), audience);
            var meant = meant(asked);
            if (meant.isEmpty()) {
                return refuse(asked);
            }
            answering.answer(meant, wanted).forEach(answer -> {
                if (isJson()) {
                    console().say(JSON.writeValueAsString(FollowUpAsJson.Answer.of(answer)));
                } else {
                    console()
                            .say("✔ "
                                    + console()
                                            .text(
                                                    "followed.kept",
                                                    SafeLine.of(answer.key()),
                                                    console()
                                                            .text("followed.result."
                                                                    + wanted.result()
                                                                            .code()),
                                                    DaysAndTimes.second(answer.at())));
                }
            });
            return 0;
        });
    }

    private Result result() {
        var codes = Stream.of(Result.values()).map(Result::code).toList();
        return Stream.of(Result.values())
                .filter(one -> one.code().equals(result))
                .findFirst()
                .orElseThrow(() -> chosen().usage(console()
                        .text(
                                "followed.no-result",
                                SafeLine.of(result),
                                ChosenProgramme.oneOf(SafeLine.of(result), codes, console()))));
    }

    /** The one of that key, and those that ask the same in the same words, if they are meant, too. */
    private List<FollowUp> meant(List<FollowUp> asked) {
        var named = asked.stream().filter(one -> one.key().equals(key)).toList();
        return alike
                ? asked.stream()
                        .filter(one ->
                                named.stream().anyMatch(same -> one.words().equals(same.words())))
                        .toList()
                : named;
    }

    private int refuse(List<FollowUp> asked) {
        String word = SafeLine.of(key);
        var keys = asked.stream().map(one -> SafeLine.of(one.key())).toList();
        console()
                .tell("✖ "
                        + (keys.isEmpty()
                                ? console().text("followed.none", named(), audience())
                                : console()
                                        .text("followed.no-key", word, ChosenProgramme.oneOf(word, keys, console()))));
        return 2;
    }
}
