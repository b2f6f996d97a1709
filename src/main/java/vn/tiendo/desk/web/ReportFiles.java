package vn.tiendo.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;

/** The written reports of a period: regular files in its folder, known by nothing but the names listed. */
@Component
@ConditionalOnWebApplication
class ReportFiles {

    private final RunSettings settings;

    ReportFiles(RunSettings settings) {
        this.settings = settings;
    }

    /** A report to download. */
    record ReportFile(Path path, String name, long size) {}

    /** By name; nothing if the period has no folder yet. */
    List<ReportFile> of(Programme programme, Period period) {
        var folder = settings.output().resolve(programme.code()).resolve(period.toString());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(ReportFiles::isReport)
                    .sorted()
                    .map(ReportFiles::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được thư mục " + folder, e);
        }
    }

    /** The name is only ever compared, never made a path of. */
    Optional<ReportFile> find(Programme programme, Period period, String name) {
        return of(programme, period).stream().filter(f -> f.name().equals(name)).findFirst();
    }

    // A report that is being written is a hidden file until it is whole.
    private static boolean isReport(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name(file).startsWith(".");
    }

    private static ReportFile file(Path file) {
        return new ReportFile(file, name(file), file.toFile().length());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
