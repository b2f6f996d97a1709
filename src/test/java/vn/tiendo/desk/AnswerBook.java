package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What the program answered, each answer whole in a file of its own, without what no two runs have in common. */
final class AnswerBook {

    private final Path folder;
    private final Map<String, String> places = new LinkedHashMap<>();

    /** What two runs do not have in common because the wall clock shows another time. */
    private enum Unsteady {
        PROGRESS_OF_A_RUN("(?m)^.* \\d+/\\d+, .*(giây|phút|min|s)( left)?\\n", ""),
        RECEIPT_MADE("(Biên nhận lập lúc|Receipt made) [^(]*", "$1 NOW "),
        RECEIPT_MADE_FOR_PROGRAMS("(\"asOf\" : )\"[^\"]*\"", "$1NOW"),
        SEAL_OF_A_RECEIPT("(?m)^(?!\\p{XDigit}{64}$)[\\w-]{40,}$(\\n[\\w-]{1,39}$)?", "SEAL"),
        SEAL_FOR_PROGRAMS("(\"(whole|lines)\" : )\"[^\"]*\"", "$1SEAL"),
        OVERDUE("([Qq]uá hạn) \\d+", "$1 N");

        private final Pattern pattern;
        private final String instead;

        Unsteady(String pattern, String instead) {
            this.pattern = Pattern.compile(pattern);
            this.instead = instead;
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(instead);
        }
    }

    /** @param folder what is in it goes */
    AnswerBook(Path folder) {
        this.folder = folder;
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that lies elsewhere on every machine is called so. */
    void call(Path place, String name) {
        places.put(place.toString(), name);
    }

    /** Adds a command with what it said to an answer. */
    void say(String name, List<String> asked, Spoken spoken) {
        String told = spoken.told().isEmpty() ? "" : "--- told:\n" + spoken.told();
        String all = "$ tiendo " + String.join(" ", asked) + "\n" + spoken.said() + told + "--- exit code "
                + spoken.code() + "\n";
        write(name, steady(all).getBytes(UTF_8));
    }

    private String steady(String text) {
        String steady = text;
        for (var place : places.entrySet()) {
            steady = steady.replace(place.getKey(), place.getValue());
        }
        for (Unsteady unsteady : Unsteady.values()) {
            steady = unsteady.in(steady);
        }
        return steady;
    }

    /** Takes over a file, or all files of a folder, byte for byte. */
    void take(String name, Path written) {
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String inside = written.relativize(file).toString();
                write(inside.isEmpty() ? name : name + "/" + inside, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of every answer, by name. */
    SortedMap<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
