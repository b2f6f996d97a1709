package vn.tiendo.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.workbook.container.Bytes;

/**
 * The shipped workbooks, damaged by chance: the same damage for the same seed. More of them, or others, by
 * {@code -Dmutants=100000 -Dseed=7}; one alone by {@code -Dmutant=4711 -Dseed=7} (docs/fuzzing.md).
 */
public final class Mutants {

    private static final long SEED = 20_250_615;
    private static final Path FAILED = Path.of("target", "mutants");

    private final List<Original> xlsx;
    private final List<Original> xls;
    private final long seed;

    private Mutants(List<Original> originals, long seed) {
        this.xlsx = originals.stream().filter(original -> !original.isOld()).toList();
        this.xls = originals.stream().filter(Original::isOld).toList();
        this.seed = seed;
    }

    /** A workbook as it ships. */
    public record Original(String name, Bytes bytes) {

        byte[] content() {
            return bytes.slice(0, bytes.length());
        }

        boolean isOld() {
            return name.endsWith(".xls");
        }
    }

    /** Where the damage was done: to the file's bytes, to the XML within, to the records within. */
    public enum Kind {
        BYTES,
        XML,
        RECORDS
    }

    /** @param id seed and number, to make it again */
    public record Mutant(String id, Original original, Kind kind, Bytes bytes) {

        /** The file. */
        public byte[] content() {
            return bytes.slice(0, bytes.length());
        }

        /** Runs a check; what it throws is told with the mutant's id and where its bytes are kept. */
        public void check(Runnable check) {
            try {
                check.run();
            } catch (Throwable failed) {
                throw new AssertionError("Mutant " + id + " of " + original.name() + ", kept in " + keep(), failed);
            }
        }

        private Path keep() {
            try {
                Files.createDirectories(FAILED);
                String end = original.isOld() ? ".xls" : ".xlsx";
                return Files.write(FAILED.resolve(id.replaceAll("\\W+", "-") + end), content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param usual how many, where no system property says another number */
    public static Stream<Mutant> some(int usual) {
        var mutants = new Mutants(shipped(), Long.getLong("seed", SEED));
        Integer one = Integer.getInteger("mutant");
        return one == null
                ? IntStream.range(0, Integer.getInteger("mutants", usual)).mapToObj(mutants::make)
                : Stream.of(mutants.make(one));
    }

    /** The workbooks that ship as samples, always in the same order. */
    static List<Original> shipped() {
        try (var files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().matches(".*2025-0[456].\\w.*\\.xlsx?"))
                    .sorted()
                    .map(Mutants::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Original read(Path file) {
        try {
            return new Original(String.valueOf(file.getFileName()), new Bytes(Files.readAllBytes(file), "original"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mutant make(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var originals = random.nextInt(3) == 0 ? xls : xlsx;
        var original = originals.get(random.nextInt(originals.size()));
        var kind = random.nextInt(3) == 0 ? Kind.BYTES : original.isOld() ? Kind.RECORDS : Kind.XML;
        byte[] content = switch (kind) {
            case BYTES -> new ByteDamage(random).to(original.content());
            case XML -> new XmlDamage(random).toPartsOf(original.content());
            case RECORDS -> new RecordDamage(random).toStreamOf(original.content());
        };
        return new Mutant("-Dseed=" + seed + " -Dmutant=" + number, original, kind, new Bytes(content, "mutant"));
    }
}
