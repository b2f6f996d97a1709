package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {

    private static final PackedPrograms PACKED = PackedPrograms.ofThisMachine();
    private static final int KILLS = Integer.getInteger("kills", 20);

    @TempDir
    Path folder;

    @Test
    void areThereWholeHoweverOftenTheirUnpackingWasKilled() throws Exception {
        var random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(1000));
        }

        var programs = Programs.in(folder, PACKED);

        assertThat(new Tool(programs, folder.resolve("log")).major()).isEqualTo("18");
        assertThat(names(folder)).containsExactly(PACKED.name());
    }

    // Its own process, killed when it has written so many files, or when it is done.
    private void killAfter(int files) throws Exception {
        var process = OtherProcess.of(ProgramsTest.class, folder.toString());
        while (process.isAlive() && filesBelow(folder) < files) {
            LockSupport.parkNanos(1_000_000);
        }
        process.destroyForcibly().waitFor();
        // What one got done, the next has to do again.
        Folders.delete(folder.resolve(PACKED.name()));
    }

    static void main(String[] arguments) throws IOException {
        Programs.in(Path.of(arguments[0]), PACKED);
    }

    @Test
    void leaveNothingBehindWhereTheDiskIsFullAndAreUnpackedOnceThereIsRoom() throws IOException {
        PackedPrograms full = () -> new FullDisk(PACKED.open());

        assertThatThrownBy(() -> Programs.in(folder, full)).hasMessageContaining("No space left");
        assertThat(folder).isEmptyDirectory();

        assertThat(Programs.in(folder, PACKED).program("postgres")).isExecutable();
    }

    @Test
    void areUnpackedAnewWhereAFileIsNotAsItWas() throws IOException {
        var programs = Programs.in(folder, PACKED);
        for (String file : List.of("bin/postgres", "tiendo.files")) {
            var target = programs.folder().resolve(file);
            long size = Files.size(target);
            Files.write(target, new byte[0]);

            Programs.in(folder, PACKED);

            assertThat(target).hasSize(size);
        }
        Files.delete(programs.program("initdb"));
        assertThat(Programs.in(folder, PACKED).program("initdb")).isExecutable();
    }

    @Test
    void takeTheirFolderForThemselves() throws IOException {
        // As earlier versions, and their killed unpackings, left it.
        Files.createDirectories(folder.resolve("PG-5e05c9bfe6baa41cb8fb1a4c1f0a3a3c/bin"));
        Files.writeString(folder.resolve("PG-5e05c9bfe6baa41cb8fb1a4c1f0a3a3c/epg-lock"), "");
        Files.writeString(folder.resolve("PG-5e05c9bfe6baa41cb8fb1a4c1f0a3a3c/bin/postgres"), "half");

        Programs.in(folder, PACKED);

        assertThat(names(folder)).containsExactly(PACKED.name());
    }

    @ParameterizedTest
    @CsvSource({
        "linux, x86_64, false, postgres-linux-x86_64.txz",
        "linux, x86_64, true, postgres-linux-x86_64-alpine_linux.txz",
        "linux, arm_64, false, postgres-linux-arm_64.txz",
        "darwin, arm_64, false, postgres-darwin-arm_64.txz",
        "windows, x86_64, false, postgres-windows-x86_64.txz"
    })
    void areThoseOfTheMachine(String system, String architecture, boolean alpine, String name) {
        assertThat(PackedPrograms.names(system, architecture, alpine)).first().isEqualTo(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("log"))
                    .toList();
        }
    }

    private static long filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        } catch (IOException | java.io.UncheckedIOException _) {
            // Renamed or removed while we looked.
            return 0;
        }
    }

    /** Where the middle of the archive is to be written, there is no room any more. */
    private static final class FullDisk extends FilterInputStream {

        private int left = 5_000_000;

        FullDisk(InputStream archive) {
            super(archive);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
            return super.read(buffer, offset, length);
        }
    }
}
