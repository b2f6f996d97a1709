package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What killed processes left behind: temporary files and folders, and reports half written. Each bears the number of its
 * process. What is young stays, too: a process on another machine may be at it.
 */
final class LeftOvers {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);

    private static final Pattern TEMPORARY = Pattern.compile("tiendo-[a-z]+-(\\d{1,18})-.*");
    private static final Pattern REPORT = Pattern.compile("\\.(\\d{1,18})-.*\\.part");
    private static final Duration YOUNG = Duration.ofHours(1);

    private final Instant now;

    LeftOvers(Instant now) {
        this.now = now;
    }

    /** @param output the reports' folder; what cannot be looked at or removed is let be */
    void remove(Path temporary, Path output) {
        sweep(temporary, 1, TEMPORARY);
        // output/<programme>/<period>/<report>
        sweep(output, 3, REPORT);
    }

    private void sweep(Path folder, int depth, Pattern name) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.find(folder, depth, (path, _) -> isLeftOver(path, name))) {
            for (Path path : found.toList()) {
                FileSystemUtils.deleteRecursively(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.info("Left-overs in {} stay", folder, e);
        }
    }

    private boolean isLeftOver(Path path, Pattern name) {
        var matched = name.matcher(path.getFileName().toString());
        return matched.matches()
                && ProcessHandle.of(Long.parseLong(matched.group(1))).isEmpty()
                && isOld(path);
    }

    private boolean isOld(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(now.minus(YOUNG));
        } catch (IOException e) {
            LOG.debug("Cannot be looked at", e);
            return false;
        }
    }
}
