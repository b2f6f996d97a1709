package vn.tiendo.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.programme.load.Programmes;

/** The files of every programme's definitions, by version. Only ever added to. Safe for many threads and processes. */
@Component
public class KeptDefinitions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public KeptDefinitions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Keeps files under the version that they make. A version that is kept already stays as it is.
     *
     * @param programme its code
     * @param files by name relative to the programme's folder
     * @return whether the version is new
     */
    public boolean keep(String programme, SortedMap<String, byte[]> files) {
        String version = Programmes.version(files);
        return transaction.execute(_ -> {
            boolean fresh = begin(programme, version);
            if (fresh) {
                files.forEach((path, bytes) -> keep(programme, version, path, bytes));
            }
            return fresh;
        });
    }

    // Of two processes that start at once, the second waits here until the first has kept all files.
    private boolean begin(String programme, String version) {
        return jdbc.sql("""
                                INSERT INTO definition_version (programme, version, first_seen)
                                VALUES (:programme, :version, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("programme", programme)
                        .param("version", version)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(String programme, String version, String path, byte[] bytes) {
        jdbc.sql("""
                        WITH content AS (
                            INSERT INTO definition_content (sha256, bytes)
                            VALUES (encode(sha256(:bytes), 'hex'), :bytes)
                            ON CONFLICT DO NOTHING
                        )
                        INSERT INTO definition_file (programme, version, path, sha256)
                        VALUES (:programme, :version, :path, encode(sha256(:bytes), 'hex'))
                        """)
                .param("programme", programme)
                .param("version", version)
                .param("path", path)
                .param("bytes", bytes)
                .update();
    }

    /**
     * The kept version of a programme that is named so, or whose name alone begins so.
     *
     * @param name a version, or its first letters
     */
    public Optional<String> find(String programme, String name) {
        var found = jdbc.sql("""
                        SELECT version FROM definition_version
                        WHERE programme = :programme AND starts_with(version, :name)
                        ORDER BY length(version) LIMIT 2
                        """)
                .param("programme", programme)
                .param("name", name)
                .query((row, _) -> row.getString("version"))
                .list();
        return found.stream()
                .filter(version -> found.size() == 1 || version.equals(name))
                .findFirst();
    }

    /**
     * A kept version as a folder, for whoever reads folders; to be closed.
     *
     * @param version its whole name
     * @return nothing if it is not kept
     * @throws DefinitionsDamaged if its files are not what was kept
     */
    public Optional<UnpackedVersion> unpack(String programme, String version) {
        var files = files(programme, version);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String found = Programmes.version(files);
        if (!found.equals(version)) {
            throw new DefinitionsDamaged(programme, version, found);
        }
        return Optional.of(UnpackedVersion.of(programme, files));
    }

    private SortedMap<String, byte[]> files(String programme, String version) {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("""
                        SELECT f.path, c.bytes FROM definition_file f JOIN definition_content c USING (sha256)
                        WHERE f.programme = :programme AND f.version = :version
                        """).param("programme", programme).param("version", version).query(row -> {
            files.put(row.getString("path"), row.getBytes("bytes"));
        });
        return files;
    }

    /**
     * The kept versions of a programme that may have been in force at an instant, the likeliest first: the one last seen
     * or decided by until then.
     */
    public List<String> inForce(String programme, Instant at) {
        return jdbc.sql("""
                        SELECT v.version
                        FROM definition_version v
                        WHERE v.programme = :programme AND v.first_seen <= :at
                        ORDER BY GREATEST(v.first_seen, (
                            SELECT max(s.decided_at) FROM submission s
                            WHERE s.programme = v.programme AND s.definition_version = v.version
                              AND s.decided_at <= :at)) DESC, v.version
                        """)
                .param("programme", programme)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString("version"))
                .list();
    }

    /** Every version of every programme that is kept, or by which anything was decided; the oldest first. */
    public List<KeptVersion> versions() {
        return jdbc.sql("""
                        SELECT programme, version, v.first_seen,
                               (SELECT count(*) FROM definition_file f
                                WHERE f.programme = v.programme AND f.version = v.version) AS files,
                               COALESCE(d.decided, 0) AS decided, d.last_decided
                        FROM definition_version v
                        FULL JOIN (
                            SELECT programme, definition_version AS version,
                                   count(*) AS decided, min(decided_at) AS first_decided, max(decided_at) AS last_decided
                            FROM submission WHERE definition_version IS NOT NULL
                            GROUP BY programme, definition_version
                        ) d USING (programme, version)
                        ORDER BY programme, LEAST(v.first_seen, d.first_decided), version
                        """).query((row, _) -> version(row)).list();
    }

    private static KeptVersion version(ResultSet row) throws SQLException {
        return new KeptVersion(
                row.getString("programme"),
                row.getString("version"),
                instant(row.getObject("first_seen", OffsetDateTime.class)),
                row.getInt("files"),
                row.getInt("decided"),
                instant(row.getObject("last_decided", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
