package vn.tiendo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.store.Rebuilt.Difference;

/** The metrics of every report that was made, rolled up again. In the caller's transaction. */
final class Rolling {

    private final WritingStores stores;
    private final KeptEntries entries;
    private final Rebuild.Asked asked;
    private final Consolidations consolidations;
    private final TransactionTemplate nested;
    private int added;

    Rolling(WritingStores stores, KeptEntries entries, Rebuild.Asked asked) {
        this.stores = stores;
        this.entries = entries;
        this.asked = asked;
        this.consolidations = new Consolidations(stores.jdbc(), stores.transactions());
        this.nested = new TransactionTemplate(stores.transactions());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    private record Report(long run, String programme, Period period, Instant asOf, Instant madeAt) {}

    /** Of how many reports metrics were added. */
    int added() {
        return added;
    }

    List<Difference> roll(List<String> programmes, RunProgress progress) {
        var reports = reports(programmes);
        var differences = new ArrayList<Difference>();
        progress.begins("roll", reports.size());
        for (var report : reports) {
            roll(report).ifPresent(differences::add);
            progress.advances(1);
        }
        progress.ends();
        return differences;
    }

    private List<Report> reports(List<String> programmes) {
        return stores.jdbc()
                .sql("""
                        SELECT id, programme, period, as_of, COALESCE(started_at, requested_at) AS made_at
                        FROM run
                        WHERE what = 'REPORT' AND state = 'COMPLETED' AND programme IN (:programmes)
                          AND (CAST(:period AS text) IS NULL OR period = :period)
                        ORDER BY id
                        """)
                .param("programmes", programmes.isEmpty() ? List.of("") : programmes)
                .param("period", asked.period().map(Period::toString).orElse(null))
                .query((row, _) -> report(row))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getString("programme"),
                Period.of(row.getString("period")),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private Optional<Difference> roll(Report report) {
        var programmes = stores.definitions().inForce(report.programme(), report.madeAt()).stream()
                .flatMap(version -> entries.of(report.programme(), version).stream())
                .map(Catalogue.Entry::programme)
                .toList();
        if (programmes.isEmpty()) {
            return Optional.of(new Difference.NotRolled(report.run()));
        }
        // By which version a report was made is not kept: the likeliest serves unless what is kept came from another.
        if (programmes.stream().anyMatch(programme -> holds(programme, report))) {
            return Optional.empty();
        }
        if (asked.replace()) {
            roll(programmes.getFirst(), report);
        }
        return Optional.of(new Difference.Rolled(report.run()));
    }

    /** Whether all that is kept comes out; then what was missing of it is there, too. */
    private boolean holds(Programme programme, Report report) {
        return nested.execute(status -> {
            var before = rolled(programme, report);
            roll(programme, report);
            var now = rolled(programme, report);
            boolean holds = new HashSet<>(now).containsAll(before);
            if (!holds) {
                status.setRollbackOnly();
            } else if (now.size() > before.size()) {
                added++;
            }
            return holds;
        });
    }

    private List<String> rolled(Programme programme, Report report) {
        return consolidations.rolled(programme, report.period(), report.asOf(), report.run());
    }

    private void roll(Programme programme, Report report) {
        consolidations.roll(programme, report.period(), report.asOf(), report.run());
    }
}
