package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The picture of the rooms in docs/architecture.md is drawn from the house itself. */
class RoomsPaperTest {

    private static final Path PAPER = Path.of("docs", "architecture.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    /** With {@code -Drooms=write} it draws the picture anew. */
    @Test
    void showsTheRoomsAsTheyStandUponEachOther() throws IOException {
        String paper = Files.readString(PAPER);
        int begin = paper.indexOf(BEGIN) + BEGIN.length();
        int end = paper.indexOf(END, begin);
        String drawn = drawn();
        if (System.getProperty("rooms", "").equals("write")) {
            paper = paper.substring(0, begin) + drawn + paper.substring(end);
            Files.writeString(PAPER, paper);
        }

        assertThat(paper).contains(BEGIN + drawn + END);
    }

    /** An arrow to whatever a room uses that none of the other rooms it uses leads to. */
    private static String drawn() {
        var modules = ApplicationModules.of(Tiendo.class);
        var below = new TreeMap<String, Set<String>>();
        for (var module : modules) {
            below.put(name(module), used(modules, module));
        }
        return below.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> room.getValue().stream()
                                .noneMatch(other -> !other.equals(used) && reaches(below, other, used)))
                        .map(used -> "    " + room.getKey() + " --> " + used + "\n"))
                .collect(Collectors.joining("", "flowchart TD\n", ""));
    }

    private static Set<String> used(ApplicationModules modules, ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(RoomsPaperTest::name)
                .filter(name -> !name.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reaches(Map<String, Set<String>> below, String from, String to) {
        return below.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(below, next, to));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
