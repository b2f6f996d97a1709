package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.tiendo.programme.Language;
import vn.tiendo.programme.Programmes;

/**
 * In which language a command speaks before it has read what it is about: that of the programme which its options name, or
 * of the first. Definitions may be faulty; that is told in the same language.
 */
final class SpokenOf {

    private SpokenOf() {}

    static Language by(CommandSpec command) {
        var jobs =
                value(command, "--jobs").map(given -> Path.of(given.toString())).orElse(Path.of("jobs"));
        return Programmes.language(jobs, value(command, "--programme").map(Object::toString));
    }

    private static Optional<Object> value(CommandSpec command, String option) {
        return Optional.ofNullable(command.findOption(option)).map(OptionSpec::getValue);
    }
}
