package vn.tiendo.run;

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
import java.util.Set;
import vn.tiendo.submission.FileName;

/**
 * The folder into which workbooks are dropped. Only regular files under it are taken: links are not followed; devices,
 * pipes, hidden files, notes and what other programs leave while they copy are passed over with a reason.
 */
final class DropFolder {

    private static final Set<String> NOT_SUBMISSIONS = Set.of(
            "md", "txt", "json", "yaml", "yml", "tmp", "part", "crdownload", "opdownload", "download", "partial", "swp",
            "gitkeep", "lnk", "url");
    private static final Set<String> OF_OTHER_PROGRAMS =
            Set.of("$recycle.bin", "system volume information", "__macosx", "@eadir", "lost+found");
    private static final int DEEPEST = 4;
    private static final long AT_ONCE_MILLIS = 1000;
    private static final Comparator<Found> BY_NAME = Comparator.<Found, String>comparing(
                    found -> name(found.file()), new NaturalOrder())
            .thenComparing(Found::file);

    private final Path root;
    private final long largest;

    DropFolder(Path root, long largest) {
        this.root = root;
        this.largest = largest;
    }

    /** A file that may be a submission. */
    record Found(Path file, long size, FileTime modified) {}

    /** A file that was passed over, and why, in Vietnamese. */
    record PassedOver(Path file, String why) {}

    /** What lies in the folder, oldest first; of what was put there at once, a copy after what it was copied from. */
    record Scan(List<Found> found, List<PassedOver> passedOver) {}

    /** Looks through the folder; a folder that does not exist holds nothing. */
    Scan scan() {
        var found = new ArrayList<Found>();
        var passedOver = new ArrayList<PassedOver>();
        if (Files.isDirectory(root)) {
            try {
                Files.walkFileTree(root, Set.of(), DEEPEST, visitor(found, passedOver));
            } catch (IOException e) {
                throw new UncheckedIOException("Không đọc được thư mục " + root, e);
            }
        }
        return new Scan(inOrder(found), passedOver);
    }

    /**
     * By time of change, then by name. Files that are copied or unpacked together get times a moment apart in whatever order
     * the copying took them, so what lies less than a second behind another is of the same time.
     */
    private static List<Found> inOrder(List<Found> found) {
        var byTime = found.stream().sorted(Comparator.comparing(Found::modified)).toList();
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
                String why = whyNot(file, attributes);
                if (why.isEmpty()) {
                    found.add(new Found(file, attributes.size(), attributes.lastModifiedTime()));
                } else if (!why.equals(IGNORED)) {
                    passedOver.add(new PassedOver(file, why));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                passedOver.add(new PassedOver(file, "không đọc được"));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static final String IGNORED = "ignored";

    private String whyNot(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        boolean litter = name.startsWith(".") || new FileName(name).isLeftByPrograms();
        if (litter || NOT_SUBMISSIONS.contains(extension(name))) {
            return IGNORED;
        }
        if (attributes.isSymbolicLink()) {
            return "là liên kết (symlink), không đi theo";
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "không phải tệp thường";
        }
        if (!Files.isReadable(file)) {
            return "không có quyền đọc";
        }
        return attributes.size() > largest ? "lớn hơn " + (largest >> 20) + " MB" : "";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
