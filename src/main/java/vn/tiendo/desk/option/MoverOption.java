package vn.tiendo.desk.option;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;

/** Who moves something, and why; the same options for every command that does. */
public final class MoverOption {

    @Option(names = "--by", required = true, paramLabel = "NAME")
    private String by = "";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    public Actor province() {
        checkName();
        return Actor.ofProvince(by);
    }

    public Actor of(UnitCode unit) {
        checkName();
        return Actor.ofUnit(by, unit);
    }

    private void checkName() {
        if (!Actor.isName(by)) {
            throw usage(Console.of(command).text("by-needed"));
        }
    }

    public Reason reason(String text) {
        return Reason.of(text).orElseThrow(() -> usage(Console.of(command).text("reason-needed", Reason.LONGEST)));
    }

    ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** Tells what came of it; 0 if it is so now, 2 if it was refused. */
    public static int tell(Outcome outcome, Console console) {
        boolean so = outcome.isSo();
        String sign = switch (outcome) {
            case Outcome.Done _ -> "✔ ";
            case Outcome.Already _ -> "= ";
            case Outcome.Refused _ -> "✖ ";
        };
        outcome.told().forEach(text -> {
            String line = sign + SafeLine.of(console.words().of(text));
            if (so) {
                console.say(line);
            } else {
                console.tell(line);
            }
        });
        return so ? 0 : 2;
    }
}
