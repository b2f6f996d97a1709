package vn.tiendo.desk.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.Programme;
import vn.tiendo.report.source.Audience;

/** For whom a report is written; the same option for every command about reports. */
public final class AudienceOption {

    @Option(names = "--audience", split = ",", paramLabel = "CODE")
    private List<String> codes = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The main one where none is named. @throws ParameterException if the programme has no such audience */
    public Audience of(Programme programme) {
        return named(programme).orElse(Audience.MAIN);
    }

    /** The one that is named, if one is. @throws ParameterException if the programme has no such audience */
    public Optional<Audience> named(Programme programme) {
        if (codes.size() > 1) {
            throw unknown(String.join(",", codes), programme);
        }
        return codes.stream().findFirst().map(code -> audience(code, programme));
    }

    /** All that are named, each once; the main one where none is. @throws ParameterException if one is none */
    public List<Audience> all(Programme programme) {
        return codes.isEmpty()
                ? List.of(Audience.MAIN)
                : codes.stream()
                        .distinct()
                        .map(code -> audience(code, programme))
                        .toList();
    }

    private Audience audience(String code, Programme programme) {
        return Audience.named(code, programme).orElseThrow(() -> unknown(code, programme));
    }

    /** Of a report on each member with what is to be put in its place. */
    private static List<String> kinds(Programme programme) {
        return Audience.of(programme).stream()
                .map(kind -> kind.code() + (kind.one(programme).isPresent() ? ":…" : ""))
                .toList();
    }

    private ParameterException unknown(String named, Programme programme) {
        var console = Console.of(command);
        String word = SafeLine.of(named);
        boolean known = Audience.of(programme).stream().anyMatch(kind -> named.startsWith(kind + ":"));
        // A member is looked for among those of its kind, a kind among kinds.
        var codes = known || Audience.of(programme).stream().anyMatch(kind -> named.equals(kind.code()))
                ? Audience.each(programme).stream()
                        .map(Audience::code)
                        .filter(code -> code.split(":", 2)[0].equals(named.split(":", 2)[0]))
                        .toList()
                : kinds(programme);
        return new ParameterException(
                Objects.requireNonNull(command).commandLine(),
                console.text("no-audience", word, ChosenProgramme.oneOf(word, codes, console)));
    }
}
