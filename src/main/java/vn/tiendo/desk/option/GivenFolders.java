package vn.tiendo.desk.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;

/** Folders and files that a command line names: what cannot be one is told before anything is begun. */
public final class GivenFolders {

    private GivenFolders() {}

    /** @throws ParameterException if the definitions' folder is not there, or a file stands where a folder has to be */
    public static void check(CommandSpec command, List<String> arguments, Console console) {
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

    /**
     * Of {@code --output=$OUT} where OUT is not set: the usual folder would be taken, which nobody asked for.
     *
     * @throws ParameterException if a folder or file is named by nothing
     */
    public static void requireNames(CommandSpec command, Console console) {
        command.commandLine().getParseResult().matchedArgs().stream()
                .filter(argument -> argument.typeInfo().getType() == Path.class
                        || List.of(argument.auxiliaryTypes()).contains(Path.class))
                .filter(argument -> argument.originalStringValues().stream().anyMatch(String::isBlank))
                .findFirst()
                .ifPresent(argument -> refuse(command, unnamed(argument, DeskWords.of("usage", console.language()))));
    }

    private static String unnamed(ArgSpec argument, DeskWords words) {
        return argument.isOption()
                ? words.say("wrong.missing-value", Misuse.name(argument), argument.paramLabel())
                : words.say("wrong.missing", Misuse.name(argument), String.join(" ", argument.description()));
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
