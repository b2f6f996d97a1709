package vn.tiendo.report.source;

import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Block;
import vn.tiendo.document.OfficialReport;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;

/**
 * All that a format may write of. The same source gives the same bytes.
 *
 * @param situation what the figures are held against
 * @param edition which one it is; empty for a report that is not published
 * @param official the report in words, for formats that are read; empty where nobody has written one
 */
public record ReportSource(
        Consolidation consolidation,
        Situation situation,
        Audience audience,
        Optional<EditionNote> edition,
        Optional<OfficialReport> official) {

    /** Figures alone, of no edition. */
    public static ReportSource of(Consolidation consolidation) {
        return of(consolidation, Audience.MAIN, Optional.empty());
    }

    /** The same for somebody, of one. */
    public static ReportSource of(Consolidation consolidation, Audience audience, Optional<EditionNote> edition) {
        return new ReportSource(consolidation, Situation.NONE, audience, edition, Optional.empty());
    }

    /** With the report in words. */
    public ReportSource with(OfficialReport words) {
        return new ReportSource(consolidation, situation, audience, edition, Optional.of(words));
    }

    /** The places of the report in words that are an officer's, in its order. */
    public List<Block.Officer> officersPlaces() {
        return official().stream()
                .flatMap(report -> report.body().stream())
                .filter(Block.Officer.class::isInstance)
                .map(Block.Officer.class::cast)
                .toList();
    }

    /** What changed since the edition before, if there is one before. */
    public Optional<EditionChanges> changes() {
        return edition.flatMap(EditionNote::changes);
    }
}
