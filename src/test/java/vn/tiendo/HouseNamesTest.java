package vn.tiendo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A name means one thing in the whole house: whoever reads it need not look in which room they are. */
class HouseNamesTest {

    private static final Path ROOT = Path.of("src", "main", "java", "vn", "tiendo");

    @Test
    void usesNoNameOfAClassInTwoRooms() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var roomsByName = files.map(ROOT::relativize)
                    .filter(file -> file.getNameCount() > 1 && file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(groupingBy(
                            file -> file.getFileName().toString(),
                            TreeMap::new,
                            mapping(file -> file.getName(0).toString(), toCollection(TreeSet::new))));
            roomsByName.values().removeIf(rooms -> rooms.size() == 1);

            assertThat(roomsByName).isEmpty();
        }
    }
}
