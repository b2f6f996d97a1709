package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Good files land although others in the same folder were made to do harm, or are still being copied. */
class HostileNeighboursTest extends SampleMonths {

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @Test
    void reportsTheSameWithHostileFilesBesideTheGoodOnes() throws IOException {
        var hostile = hostile();
        for (Path file : hostile) {
            put("2025-06", file.getFileName().toString(), Files.readAllBytes(file), 0);
        }
        Files.createSymbolicLink(settings.input().resolve("2025-06").resolve("link.xlsx"), hostile.getFirst());
        for (Path sample : samples("2025-06")) {
            drop("2025-06", sample);
        }

        collect();
        report("2025-06", "");

        assertTrue("2025-06");
        assertThat(count("select count(*) from submission where state like 'ACCEPTED%'"))
                .isEqualTo(samples("2025-06").size());
        assertThat(count("select count(*) from submission where state = 'PENDING'"))
                .isZero();
        comesBackForAFileThatWasCutOff();
    }

    /** A copy that broke off is refused as such; when it comes whole, it lands. */
    private void comesBackForAFileThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(samples("2025-05").getFirst());
        String name = samples("2025-05").getFirst().getFileName().toString();
        long accepted = count("select count(*) from submission where state like 'ACCEPTED%'");

        put("2025-05", name, java.util.Arrays.copyOf(whole, whole.length / 2), 1_000);
        collect();
        assertThat(count("select count(*) from submission where state like 'ACCEPTED%'"))
                .isEqualTo(accepted);

        put("2025-05", name, whole, 2_000);
        collect();
        assertThat(count("select count(*) from submission where state like 'ACCEPTED%'"))
                .isEqualTo(accepted + 1);
    }

    private void put(String month, String name, byte[] content, long modified) throws IOException {
        Path folder = Files.createDirectories(settings.input().resolve(month));
        Path file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static List<Path> hostile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(SHARED, "corpus", "hostile"))) {
            return files.filter(file -> !file.toString().endsWith("expect.csv"))
                    .sorted()
                    .toList();
        }
    }
}
