package vn.tiendo.desk.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * Options that stand before a command's name, as in {@code tiendo --home=DIR run}: they are meant for that command. Left
 * with the command above, they would be taken and do nothing.
 */
public final class GivenEarlier {

    private GivenEarlier() {}

    /** @throws ParameterException if the command does not know such an option */
    public static void handOn(ParseResult parsed, Misuse misuse) {
        for (var above = parsed; above.hasSubcommand(); above = above.subcommand()) {
            for (var option : above.matchedOptions()) {
                if (isOfOneCommand(option)) {
                    handOn(option, above.subcommand(), misuse);
                }
            }
        }
    }

    private static boolean isOfOneCommand(OptionSpec option) {
        return option.scopeType() == ScopeType.LOCAL && !option.usageHelp() && !option.versionHelp();
    }

    private static void handOn(OptionSpec given, ParseResult below, Misuse misuse) {
        var last = below;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec command = last.commandSpec();
        var option = command.findOption(given.longestName());
        if (option == null) {
            throw new ParameterException(command.commandLine(), misuse.stranger(given.longestName(), command));
        }
        if (!last.hasMatchedOption(option)) {
            option.setValue(given.getValue());
        }
    }
}
