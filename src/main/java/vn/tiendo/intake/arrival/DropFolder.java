package vn.tiendo.intake.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.submission.FileName;

/**
 * The folder into which workbooks are dropped. Only regular files under it are taken: links are not followed; devices,
 * pipes, hidden files, notes and what other programs leave while they copy are passed over with a reason.
 */
public final class DropFolder {

    private static final Set<String> NOT_SUBMISSIONS = Set.of(
            "md",
            "txt",
            "json",
            "yaml",
            "yml",
            "tmp",
            "part",
            "crdownload",
            "opdownload",
            "download",
            "partial",
            "swp",
            "swo",
            "bak",
            "old",
            "orig",
            "log",
            "gitkeep",
            "lnk",
            "url");
    private static final Set<String> OF_OTHER_PROGRAMS =
            Set.of("$recycle.bin", "system volume information", "__macosx", "@eadir", "lost+found");
    private static final int DEEPEST = 4;
    private static final long AT_ONCE_MILLIS = 1000;
    private static final Comparator<Found> BY_NAME = Comparator.<Found, String>comparing(
                    found -> name(found.file()), new NaturalOrder())
            .thenComparing(Found::file);

    private final Path root;
    private final long largest;

    public DropFolder(Path root, long largest) {
        this.root = root;
        this.largest = largest;
    }

    /** A file that may be a submission. */
    public record Found(Path file, long size, FileTime modified) {}

    /** Why a file is passed over; what other programs leave is no submission, and not worth a word. */
    enum Why {
        IGNORED,
        UNREADABLE,
        LINK,
        NO_FILE,
        FORBIDDEN,
        LARGE
    }

    /** A file that was passed over, and why. */
    record PassedOver(Path file, Why why) {}

    /** What lies in the folder, oldest first; of what was put there at once, a copy after what it was copied from. */
    public record Scan(List<Found> found, List<PassedOver> passedOver) {}

    /** Looks through the folder; a folder that does not exist holds nothing. */
    public Scan scan() {
        var found = new ArrayList<Found>();
        var passedOver = new ArrayList<PassedOver>();
        if (Files.isDirectory(root)) {
            try {
                Files.walkFileTree(root, Set.of(), DEEPEST, visitor(found, passedOver));
            } catch (IOException e) {
                throw new UncheckedIOException("The folder " + root + " cannot be read", e);
            }
        }
        return new Scan(inOrder(found), passedOver);
    }

    /**
     * By time of change, then by name. Files that are copied or unpacked together get times a moment apart in whatever order
     * the copying took them, so what lies less than a second behind another is of the same time.
     */
    private static List<Found> inOrder(List<Found> found) {
        var byTime =
                found.stream().sorted(Comparator.comparing(Found::modified)).toList();
        var ordered = new ArrayList<Found>(byTime.size());
        int start = 0;
        for (int i = 1; i <= byTime.size(); i++) {
            if (i == byTime.size() || isLater(byTime.get(i), byTime.get(i - 1))) {
                byTime.subList(start, i).stream().sorted(BY_NAME).forEach(ordered::add);
                start = i;
            }
        }
        return ordered;
    }

    private static boolean isLater(Found found, Found before) {
        return found.modified().toMillis() - before.modified().toMillis() >= AT_ONCE_MILLIS;
    }

    /** The path below the root, with forward slashes. */
    List<String> segments(Path file) {
        var segments = new ArrayList<String>();
        root.relativize(file).forEach(segment -> segments.add(segment.toString()));
        return segments;
    }

    private FileVisitor<Path> visitor(List<Found> found, List<PassedOver> passedOver) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = name(folder).startsWith(".")
                        || OF_OTHER_PROGRAMS.contains(name(folder).toLowerCase(Locale.ROOT));
                return hidden && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                whyNot(file, attributes)
                        .ifPresentOrElse(
                                why -> {
                                    if (why != Why.IGNORED) {
                                        passedOver.add(new PassedOver(file, why));
                                    }
                                },
                                () -> found.add(new Found(file, attributes.size(), attributes.lastModifiedTime())));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                passedOver.add(new PassedOver(file, Why.UNREADABLE));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private Optional<Why> whyNot(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        boolean litter = name.startsWith(".") || new FileName(name).isLeftByPrograms();
        if (litter || NOT_SUBMISSIONS.contains(extension(name))) {
            return Optional.of(Why.IGNORED);
        }
        if (attributes.isSymbolicLink()) {
            return Optional.of(Why.LINK);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Why.NO_FILE);
        }
        if (!Files.isReadable(file)) {
            return Optional.of(Why.FORBIDDEN);
        }
        return attributes.size() > largest ? Optional.of(Why.LARGE) : Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
