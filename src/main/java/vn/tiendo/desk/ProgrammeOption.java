package vn.tiendo.desk;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.run.Catalogue;

/** Which programme is meant; the same option for every command that needs one. */
final class ProgrammeOption {

    @Option(names = "--programme", paramLabel = "CODE", description = "Chương trình; mặc định: chương trình đầu tiên")
    private @Nullable String code;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** @throws ParameterException if the catalogue has no such programme */
    Catalogue.Entry of(Catalogue catalogue) {
        return code == null ? catalogue.first() : catalogue.find(code).orElseThrow(this::unknown);
    }

    private ParameterException unknown() {
        return new ParameterException(
                java.util.Objects.requireNonNull(command).commandLine(),
                Console.of(command).text("unknown-programme", code));
    }
}
