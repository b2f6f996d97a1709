package vn.tiendo.desk.option;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Nearest;

/** Which programme is meant; the same option for every command that needs one. */
public class ProgrammeOption {

    @Option(names = "--programme", paramLabel = "CODE")
    private @Nullable String code;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The first where none is named. @throws ParameterException if the catalogue has no such programme */
    public Catalogue.Entry of(Catalogue catalogue) {
        return code == null
                ? catalogue.first()
                : catalogue
                        .find(code)
                        .orElseThrow(() -> unknown(catalogue.programmes().stream()
                                .map(Programme::code)
                                .toList()));
    }

    /** The first where none is named. @throws ParameterException if it is none of them */
    public Programme of(Collection<Programme> programmes) {
        return programmes.stream()
                .filter(programme -> code == null || programme.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> unknown(programmes.stream().map(Programme::code).toList()));
    }

    /** The one that is named, if one is. @throws ParameterException if it is none of them */
    public Optional<String> among(Collection<String> codes) {
        if (code != null && !codes.contains(code)) {
            throw unknown(codes);
        }
        return Optional.ofNullable(code);
    }

    /** What a receipt names needs no programme beside it, but is not to be of another. */
    public void requireNoOtherThan(String programme, long receipt) {
        if (code != null && !code.equals(programme)) {
            throw usage(Console.of(command).text("of-other-programme", receipt, programme, code));
        }
    }

    public void requireUnit(@Nullable UnitCode unit, Programme programme) {
        NamedUnit.require(unit, programme, Objects.requireNonNull(command));
    }

    private ParameterException unknown(Collection<String> codes) {
        var console = Console.of(command);
        String named = SafeLine.of(String.valueOf(code));
        return usage(console.text("no-programme", named, console.words().of(Nearest.suggestion(named, codes))));
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
