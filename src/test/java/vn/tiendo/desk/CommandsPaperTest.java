package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.tiendo.Tiendo;
import vn.tiendo.desk.console.Console;

/** What docs/commands.md says of the command line is what there is: every command, each with its options, and no other. */
class CommandsPaperTest {

    private static final Path PAPER = Path.of("docs", "commands.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    @Test
    void namesEveryCommandAndNoOther() throws IOException {
        var known = commands().map(CommandsPaperTest::name).toList();

        assertThat(withGroups(rows().keySet())).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void namesTheOptionsOfEachCommandAndNoOther() throws IOException {
        var rows = rows();
        var shared = shared();

        assertThat(commands()).allSatisfy(command -> {
            var named = rows.getOrDefault(name(command), Set.of());
            var own = options(command);
            own.removeAll(shared);
            assertThat(named).as("options of '%s'", name(command)).containsExactlyInAnyOrderElementsOf(own);
        });
    }

    @Test
    void namesOnlyOptionsThatThereAreAsShared() throws IOException {
        assertThat(commands().flatMap(command -> options(command).stream())).containsAll(shared());
    }

    /** A command that gathers others is named with them. */
    private static Set<String> withGroups(Set<String> named) {
        return named.stream()
                .flatMap(name -> Stream.of(name, name.replaceFirst(" [^ ]+$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By command the options that its rows name; of the program without a command, the name is empty. */
    private static Map<String, Set<String>> rows() throws IOException {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String code : code(cell -> !namesShared(cell))) {
            String name = Arrays.stream(code.split(" "))
                    .takeWhile(word -> word.matches("[a-z][a-z-]*"))
                    .collect(Collectors.joining(" "));
            rows.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(options(code));
        }
        return rows;
    }

    private static Set<String> shared() throws IOException {
        return options(String.join(" ", code(CommandsPaperTest::namesShared)));
    }

    private static boolean namesShared(String cell) {
        return cell.startsWith("`--");
    }

    /** What stands as code in the first column of all tables, of the cells that are wanted. */
    private static List<String> code(Predicate<String> wanted) throws IOException {
        return Files.readAllLines(PAPER).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2).split(" \\| ", 2)[0])
                .filter(wanted)
                .flatMap(cell -> CODE.matcher(cell).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String name(CommandSpec command) {
        return command.qualifiedName().replaceFirst("^tiendo ?", "");
    }

    static Stream<CommandSpec> commands() {
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        var console = new Console(nowhere, nowhere, false);
        var application = new Application(Tiendo.class);
        return under(new TiendoCommand(application, console).line().getCommandSpec());
    }

    private static Stream<CommandSpec> under(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(sub -> !sub.usageMessage().hidden())
                        .flatMap(CommandsPaperTest::under));
    }
}
