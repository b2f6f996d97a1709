package vn.tiendo.desk.option;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.DefinitionFaults;

/** Says what is wrong with a command line, in the language of the rest: what, what may have been meant, where to look. */
public final class Misuse implements IParameterExceptionHandler {

    private static final int WRONG_USE = 2;

    /** 6/2025, 06.2025, 2025-6, 202506: a month and a year however they are written. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\D+(\\d{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D*(\\d{1,2})");

    private final Console console;

    public Misuse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine().getCommandSpec();
        console.tell(sentence(wrong, command, List.of(arguments)));
        console.tell(words().say("wrong.see", command.qualifiedName()));
        return WRONG_USE;
    }

    private DeskWords words() {
        return DeskWords.of("usage", console.language());
    }

    private String sentence(ParameterException wrong, CommandSpec command, List<String> arguments) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing ->
                mistyped(command, arguments)
                        .map(option -> stranger(option, command))
                        .orElseGet(() -> missing(missing.getMissing(), arguments));
            case OverwrittenOptionException twice -> words().say("wrong.twice", name(twice.getOverwritten()));
            default ->
                Optional.ofNullable(wrong.getArgSpec())
                        .map(argument -> value(argument, SafeLine.of(String.valueOf(wrong.getValue())), arguments))
                        .orElseGet(() -> String.valueOf(wrong.getMessage()));
        };
    }

    private String unmatched(UnmatchedArgumentException unmatched, CommandSpec command) {
        return stranger(unmatched.getUnmatched().getFirst(), command);
    }

    /** A word that the command does not know. */
    public String stranger(String word, CommandSpec command) {
        String safe = SafeLine.of(word);
        var alike = new Alike(words());
        if (word.startsWith("-")) {
            return words().say("wrong.unknown-option", safe, alike.option(word, command));
        }
        return command.subcommands().isEmpty()
                ? words().say("wrong.unexpected", safe)
                : words().say("wrong.unknown-command", safe, alike.command(word, command));
    }

    /** What is missing is there, most likely, under a name that nobody knows: --peroid for --period. */
    private static Optional<String> mistyped(CommandSpec command, List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(name -> name.length() > 2 && !isKnown(name, command))
                .findFirst();
    }

    private static boolean isKnown(String option, CommandSpec command) {
        return command.findOption(option) != null || (command.parent() != null && isKnown(option, command.parent()));
    }

    private String missing(List<ArgSpec> missing, List<String> arguments) {
        return missing.stream().map(argument -> missing(argument, arguments)).collect(Collectors.joining("\n"));
    }

    private String missing(ArgSpec argument, List<String> arguments) {
        String name = name(argument);
        if (argument.isOption() && arguments.contains(name)) {
            return words().say("wrong.missing-value", name, argument.paramLabel());
        }
        String shown = argument.isOption() ? name + "=" + argument.paramLabel() : name;
        return words().say("wrong.missing", shown, String.join(" ", argument.description()));
    }

    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String value(ArgSpec argument, String given, List<String> arguments) {
        Class<?> type = argument.typeInfo().isMultiValue()
                ? argument.auxiliaryTypes()[0]
                : argument.typeInfo().getType();
        if (type == boolean.class) {
            return words().say("wrong.no-value", name(argument), given);
        }
        String expected = type == UnitCode.class ? unit(given, arguments) : expected(type, given);
        return words().say("wrong.value", name(argument), given, expected);
    }

    private String expected(Class<?> type, String given) {
        if (type == Period.class) {
            return likelyPeriod(given)
                    .map(period -> words().say("wrong.type.period.perhaps", period))
                    .orElseGet(() -> words().say("wrong.type.period"));
        }
        if (type.isEnum()) {
            return words().say("wrong.type.choice", words().say("wrong.there-are", choices(type)));
        }
        return words().say("wrong.type." + kind(type));
    }

    /** People write a unit's name where its code is asked for. */
    private String unit(String given, List<String> arguments) {
        try {
            var programmes = List.copyOf(
                    Catalogue.checked(SpokenOf.jobs(arguments), _ -> {}).keySet());
            return words().say("wrong.type.unit", NamedUnit.alike(given, programmes, console.words()));
        } catch (DefinitionFaults e) {
            return words().say("wrong.type.other");
        }
    }

    private static String kind(Class<?> type) {
        if (type == PeriodRange.class) {
            return "periods";
        }
        if (type == Instant.class) {
            return "instant";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        return type == Path.class || type == String.class ? "other" : "number";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Period> likelyPeriod(String given) {
        var monthFirst = MONTH_FIRST.matcher(given.strip());
        if (monthFirst.matches()) {
            return period(monthFirst.group(2), monthFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(given.strip());
        return yearFirst.matches() ? period(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
    }

    private static Optional<Period> period(String year, String month) {
        return Period.parse(year + "-" + (month.length() == 1 ? "0" : "") + month);
    }
}
