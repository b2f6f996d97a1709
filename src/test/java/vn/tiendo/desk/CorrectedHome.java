package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.store.OpenStores;

/** A home in which one unit sent a broken file, one that is no workbook, and then its true one; and the commands on it. */
public abstract class CorrectedHome {

    public static final Path CLEAN = Path.of("input", "2025-06", "097_2025-06.xlsx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    public static Path folder;

    /** So that the commands find the database running: starting it takes most of their time. */
    @SuppressWarnings("NullAway.Init")
    public static OpenStores held;

    @BeforeAll
    static void takesInABrokenFileAndItsCorrection() throws IOException {
        copy(Path.of("jobs", "urban-infrastructure"), folder.resolve("jobs").resolve("urban-infrastructure"));
        drop("097_a.xlsx", broken());
        run();
        drop("097_b.xlsx", "không phải bảng tính".getBytes(UTF_8));
        run();
        drop("097_2025-06.xlsx", Files.readAllBytes(CLEAN));
        run();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    static byte[] broken() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(CLEAN));
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.getSheet("Biểu 01").getRow(15).getCell(11).setCellValue(99_999);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static void drop(String name, byte[] content) throws IOException {
        var file = folder.resolve("input").resolve("2025-06").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-15T03:00:00Z")));
    }

    protected static void run() {
        var run = spoken("run", "--period=2025-06", place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    protected static byte[] withAnotherValue() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(CLEAN));
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.getSheet("Biểu 01").getRow(15).getCell(11).setCellValue(77);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static String show(long receipt) {
        var shown = spoken("receipt", "show", "--receipt=" + receipt);
        assertThat(shown.code()).as(shown.told()).isZero();
        return shown.said();
    }

    static String showJson(long receipt) {
        return spoken("receipt", "show", "--format=json", "--receipt=" + receipt)
                .said();
    }

    static Spoken verify(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return spoken("receipt", "verify", file.toString());
    }

    protected static Spoken spoken(String... arguments) {
        return Spoken.by(Stream.concat(Stream.of(arguments), Stream.of(place("jobs"), place("home")))
                .toArray(String[]::new));
    }

    protected static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }

    public static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
