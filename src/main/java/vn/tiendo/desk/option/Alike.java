package vn.tiendo.desk.option;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.programme.fault.Nearest;

/** What may have been meant by a word of the command line that is none of it. */
final class Alike {

    private static final int SHOWN = 40;

    private final DeskWords words;

    Alike(DeskWords words) {
        this.words = words;
    }

    /** "có phải 'check'?": a command, also one under another; or {@code --help} for {@code help}. */
    String command(String word, CommandSpec under) {
        return perhaps(plain(word), commands(under));
    }

    String option(String word, CommandSpec of) {
        var known = new LinkedHashMap<String, String>();
        of.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .forEach(name -> known.put(plain(name), name));
        return perhaps(plain(word), known);
    }

    private static Map<String, String> commands(CommandSpec under) {
        var known = new LinkedHashMap<String, String>();
        visible(under).forEach(command -> known.put(command.getCommandName(), command.getCommandName()));
        visible(under)
                .forEach(group -> visible(group.getCommandSpec())
                        .forEach(command -> known.putIfAbsent(
                                command.getCommandName(), group.getCommandName() + " " + command.getCommandName())));
        known.put("help", "--help");
        known.put("version", "--version");
        return known;
    }

    private static Stream<CommandLine> visible(CommandSpec group) {
        return group.subcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden());
    }

    private String perhaps(String word, Map<String, String> known) {
        return Nearest.among(word, known.keySet())
                .map(near -> words.say("wrong.perhaps", known.get(near)))
                .orElseGet(() -> words.say("wrong.there-are", listed(known.values())));
    }

    private static String listed(Collection<String> names) {
        var shown = names.stream().limit(SHOWN).toList();
        return String.join(", ", shown) + (names.size() > SHOWN ? ", …" : "");
    }

    /** Without dashes before it and a value behind it. */
    private static String plain(String word) {
        return Optional.of(word.replaceFirst("^-+", "").replaceFirst("=.*$", ""))
                .filter(plain -> !plain.isEmpty())
                .orElse(word);
    }
}
