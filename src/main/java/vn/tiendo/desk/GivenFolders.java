package vn.tiendo.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Folders that a command line names: what cannot be one is told before anything is begun. */
final class GivenFolders {

    private GivenFolders() {}

    /** @throws ParameterException if the definitions' folder is not there, or a file stands where a folder has to be */
    static void check(CommandSpec command, List<String> arguments, Console console) {
        // Without --jobs its folder is missing only where the program was started elsewhere; then the definitions say
        // so.
        given(command, "--jobs")
                .filter(_ -> arguments.stream().anyMatch(argument -> argument.matches("--jobs(=.*)?")))
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> refuse(command, console.text("no-jobs", SafeLine.of(folder.toString()))));
        for (String option : List.of("--home", "--input")) {
            given(command, option)
                    .filter(folder -> Files.exists(folder) && !Files.isDirectory(folder))
                    .ifPresent(folder ->
                            refuse(command, console.text("not-a-folder", option, SafeLine.of(folder.toString()))));
        }
    }

    private static Optional<Path> given(CommandSpec command, String option) {
        return Optional.ofNullable(command.findOption(option))
                .map(OptionSpec::<Object>getValue)
                .map(Object::toString)
                .map(Path::of);
    }

    private static void refuse(CommandSpec command, String why) {
        throw new ParameterException(command.commandLine(), why);
    }
}
