package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.database.TestDatabase;

/** Whoever makes a report again proves it by its bytes, on whatever machine. */
class SameBytesEverywhereTest {

    @Test
    void writesTheSameBytesInOtherZonesLanguagesAndCharacterSets(@TempDir Path folder) throws IOException {
        CorrectedHome.copy(Path.of("jobs"), folder.resolve("jobs"));
        drop(folder, "2025-06", "096_2025-06.xls", Path.of("input", "2025-06", "096_2025-06.xls"));
        drop(folder, "2025-06", "097_2025-06.xlsx", CorrectedHome.CLEAN);
        CorrectedHome.copy(
                Path.of("input", "village-schools"), folder.resolve("input").resolve("village-schools"));
        var broken = Files.write(folder.resolve("broken.xlsx"), CorrectedHome.broken());
        drop(folder, "2025-06", "098_2025-06.xlsx", broken);
        var published = new Published(folder, TestDatabase.fresh().url());

        // Never the same day at both; digits and letters as they are where these languages are spoken.
        var east =
                published.by("east", "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=vi", "-Duser.country=VN");
        var west = published.by(
                "west",
                "-Duser.timezone=Pacific/Pago_Pago",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=COMPAT");

        assertThat(east).hasSizeGreaterThan(50);
        for (String format : List.of("docx", "pdf", "html", "xlsx", "json", "csv")) {
            assertThat(east.keySet())
                    .as(format)
                    .anyMatch(name -> name.startsWith("written-urban-infrastructure") && name.endsWith("." + format))
                    .anyMatch(name -> name.startsWith("written-village-schools") && name.endsWith("." + format));
        }
        assertThat(otherThan(east, west)).isEmpty();
    }

    private static Map<String, String> otherThan(Map<String, String> one, Map<String, String> another) {
        assertThat(another).containsOnlyKeys(one.keySet());
        var other = new TreeMap<>(another);
        other.entrySet().removeAll(one.entrySet());
        return other;
    }

    private static void drop(Path folder, String period, String name, Path sample) throws IOException {
        var file = folder.resolve("input").resolve(period).resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.copy(sample, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-15T03:00:00Z")));
    }
}
