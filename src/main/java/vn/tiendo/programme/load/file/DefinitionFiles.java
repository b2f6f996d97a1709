package vn.tiendo.programme.load.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists and reads what lies in the folders of definitions; hidden files and folders are let be. */
public final class DefinitionFiles {

    private DefinitionFiles() {}

    /** The folders directly in it, by name. */
    public static List<Path> foldersIn(Path folder) {
        return list(folder, Files::isDirectory);
    }

    /** The YAML files directly in it, by name; none if it does not exist. */
    public static List<Path> yamlIn(Path folder) {
        return Files.isDirectory(folder) ? list(folder, p -> p.toString().endsWith(".yaml")) : List.of();
    }

    /** All files in it and below, by name relative to it. */
    public static SortedMap<String, byte[]> contents(Path folder) {
        var contents = new TreeMap<String, byte[]>();
        for (var file : filesBelow(folder)) {
            contents.put(DefinitionText.nameOf(folder.relativize(file)), bytes(file));
        }
        return contents;
    }

    /** All files in it and below. */
    public static List<Path> filesBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbolic links in it and below, itself included. */
    public static List<Path> linksBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isSymbolicLink)
                    .filter(link -> !isHidden(folder.relativize(link)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path relative) {
        return Stream.of(DefinitionText.nameOf(relative).split("/")).anyMatch(part -> part.startsWith("."));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
