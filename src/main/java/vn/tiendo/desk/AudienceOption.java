package vn.tiendo.desk;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.programme.Programme;
import vn.tiendo.report.Audience;

/** For whom a report is written; the same option for every command about reports. */
final class AudienceOption {

    @Option(names = "--audience", paramLabel = "CODE")
    private @Nullable String code;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The main one where none is named. @throws ParameterException if the programme has no such audience */
    Audience of(Programme programme) {
        return named(programme).orElse(Audience.MAIN);
    }

    /** The one that is named, if one is. @throws ParameterException if the programme has no such audience */
    Optional<Audience> named(Programme programme) {
        return Optional.ofNullable(code)
                .map(named -> Audience.named(named, programme).orElseThrow(() -> unknown(named, programme)));
    }

    private ParameterException unknown(String named, Programme programme) {
        var console = Console.of(command);
        var codes = Audience.of(programme).stream().map(Audience::code).toList();
        String word = SafeLine.of(named);
        return new ParameterException(
                Objects.requireNonNull(command).commandLine(),
                console.text("no-audience", word, ChosenProgramme.oneOf(word, codes, console)));
    }
}
