package vn.tiendo.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.ReportDrafts.Draft;

/** Every edition that was ever published, file by file. Only ever added to. Safe for use by many threads and processes. */
@Component
public class Editions {

    private static final String SELECT =
            "SELECT programme, period, audience, number, as_of, run, made_at, reason, who, definitions, inputs, program"
                    + " FROM edition ";

    private final JdbcClient jdbc;

    public Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file, and the edition that it is of. */
    public record Known(Edition edition, EditionFile file) {}

    /**
     * Keeps an edition with its files, in the caller's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if there is one of that number
     */
    Edition add(EditionKey key, int number, Instant asOf, Edition.Making making, List<Draft> files) {
        jdbc.sql("""
                        INSERT INTO edition (programme, period, audience, number, as_of, run, made_at, reason, who,
                                             definitions, inputs, program)
                        VALUES (:programme, :period, :audience, :number, :asOf, :run, :madeAt, :reason, :who,
                                :definitions, :inputs, :program)
                        """)
                .param("programme", key.programme())
                .param("period", key.period().toString())
                .param("audience", key.audience().code())
                .param("number", number)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("run", making.run())
                .param("madeAt", making.madeAt().atOffset(ZoneOffset.UTC))
                .param("reason", making.reason())
                .param("who", making.who())
                .param("definitions", making.definitions())
                .param("inputs", making.inputs())
                .param("program", making.program())
                .update();
        for (int i = 0; i < files.size(); i++) {
            add(key, number, i + 1, files.get(i));
        }
        return find(key, number).orElseThrow();
    }

    private void add(EditionKey key, int number, int ordinal, Draft file) {
        jdbc.sql("""
                        INSERT INTO edition_file (programme, period, audience, number, ordinal, name, format, sha256, size,
                                                  bytes)
                        VALUES (:programme, :period, :audience, :number, :ordinal, :name, :format, :sha256, :size, :bytes)
                        """)
                .param("programme", key.programme())
                .param("period", key.period().toString())
                .param("audience", key.audience().code())
                .param("number", number)
                .param("ordinal", ordinal)
                .param("name", file.name())
                .param("format", file.format())
                .param("sha256", file.sha256())
                .param("size", file.bytes())
                .param("bytes", bytes(file))
                .update();
    }

    private static byte[] bytes(Draft file) {
        try {
            return Files.readAllBytes(file.hidden());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest. */
    public Optional<Edition> last(EditionKey key) {
        return jdbc.sql(SELECT + """
                        WHERE programme = :programme AND period = :period AND audience = :audience
                        ORDER BY number DESC LIMIT 1
                        """)
                .param("programme", key.programme())
                .param("period", key.period().toString())
                .param("audience", key.audience().code())
                .query((row, _) -> edition(row))
                .optional();
    }

    public Optional<Edition> find(EditionKey key, int number) {
        return jdbc.sql(SELECT + """
                        WHERE programme = :programme AND period = :period AND audience = :audience AND number = :number
                        """)
                .param("programme", key.programme())
                .param("period", key.period().toString())
                .param("audience", key.audience().code())
                .param("number", number)
                .query((row, _) -> edition(row))
                .optional();
    }

    /** By period, audience and number; of all periods or audiences where none is named. */
    public List<Edition> of(String programme, Optional<Period> period, Optional<Audience> audience) {
        return jdbc.sql(SELECT + """
                        WHERE programme = :programme AND (CAST(:period AS text) IS NULL OR period = :period)
                          AND (CAST(:audience AS text) IS NULL OR audience = :audience)
                        ORDER BY period, audience COLLATE "C", number
                        """)
                .param("programme", programme)
                .param("period", period.map(Period::toString).orElse(null))
                .param("audience", audience.map(Audience::code).orElse(null))
                .query((row, _) -> edition(row))
                .list();
    }

    /** Of which editions something with these bytes is a file, the newest first; mostly of one at most. */
    public List<Known> known(String sha256) {
        return jdbc
                .sql("""
                        SELECT e.*, f.name FROM edition_file f JOIN edition e USING (programme, period, audience, number)
                        WHERE f.sha256 = :sha256
                        ORDER BY e.made_at DESC, e.programme COLLATE "C", e.period, e.audience COLLATE "C", e.number DESC,
                                 f.ordinal
                        """)
                .param("sha256", sha256)
                .query((row, _) -> new Named(edition(row), row.getString("name")))
                .list()
                .stream()
                .map(named -> new Known(
                        named.edition(), named.edition().file(named.name()).orElseThrow()))
                .toList();
    }

    private record Named(Edition edition, String name) {}

    /** The bytes of a file as they were published. */
    public byte[] content(Edition edition, EditionFile file) {
        return jdbc.sql("""
                        SELECT bytes FROM edition_file
                        WHERE programme = :programme AND period = :period AND audience = :audience AND number = :number
                          AND name = :name
                        """)
                .param("programme", edition.key().programme())
                .param("period", edition.key().period().toString())
                .param("audience", edition.key().audience().code())
                .param("number", edition.number())
                .param("name", file.name())
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    private Edition edition(ResultSet row) throws SQLException {
        var key = new EditionKey(
                row.getString("programme"),
                Period.of(row.getString("period")),
                new Audience(row.getString("audience")));
        var making = new Edition.Making(
                row.getLong("run"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("who"),
                row.getString("definitions"),
                row.getString("inputs"),
                row.getString("program"));
        int number = row.getInt("number");
        return new Edition(
                key, number, row.getObject("as_of", OffsetDateTime.class).toInstant(), making, files(key, number));
    }

    private List<EditionFile> files(EditionKey key, int number) {
        return jdbc.sql("""
                        SELECT name, format, sha256, size FROM edition_file
                        WHERE programme = :programme AND period = :period AND audience = :audience AND number = :number
                        ORDER BY ordinal
                        """)
                .param("programme", key.programme())
                .param("period", key.period().toString())
                .param("audience", key.audience().code())
                .param("number", number)
                .query((row, _) -> new EditionFile(
                        row.getString("name"), row.getString("format"), row.getString("sha256"), row.getLong("size")))
                .list();
    }

    /** Of a file's bytes, in lower-case hex. */
    public static String sha256(Path file) throws IOException {
        var digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
