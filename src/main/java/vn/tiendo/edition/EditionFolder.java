package vn.tiendo.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.report.source.ReportDrafts;
import vn.tiendo.report.source.WrittenReport;

/** The folder in which the newest edition of a period lies. */
final class EditionFolder {

    private static final Logger LOG = LoggerFactory.getLogger(EditionFolder.class);

    private final Editions editions;
    private final Path folder;

    EditionFolder(Editions editions, Path folder) {
        this.editions = editions;
        this.folder = folder;
    }

    /**
     * Puts files of an edition where they are missing, or where one of an edition before it still lies because whoever
     * published this one died of it. What somebody changed stays.
     */
    List<WrittenReport> restore(Edition edition) throws IOException {
        try (var drafts = ReportDrafts.in(folder)) {
            for (EditionFile file : edition.files()) {
                if (isToBePut(edition, file)) {
                    drafts.add(file.name(), file.format(), out -> out.write(editions.content(edition, file)));
                }
            }
            drafts.publish();
        }
        return edition.files().stream()
                .map(file -> new WrittenReport(folder.resolve(file.name()), file.sha256(), file.bytes()))
                .toList();
    }

    private boolean isToBePut(Edition edition, EditionFile file) throws IOException {
        var target = folder.resolve(file.name());
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        String lying = Editions.sha256(target);
        if (lying.equals(file.sha256())) {
            return false;
        }
        boolean published = editions.known(lying).stream()
                .anyMatch(known -> known.edition().key().equals(edition.key()));
        if (!published) {
            LOG.warn("{} is of no edition: somebody changed it, and it stays", target);
        }
        return published;
    }
}
