package vn.tiendo.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.Tiendo;

/**
 * The program at an hour that a test sets: its own clock stands still, and the clock of a programme goes on by a second
 * whenever something happens in it. Not annotated as a configuration, so that no other test finds it.
 */
@Import(Tiendo.class)
class SteadyTime {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(NOW.get(), ZoneOffset.UTC);
    }

    /** From now on this database gives out instants whatever the wall clock shows: commands know no other clock. */
    static void begin(JdbcClient jdbc) {
        jdbc.sql("""
                        CREATE OR REPLACE FUNCTION tick(of_programme text, wall_clock timestamptz) RETURNS timestamptz
                        LANGUAGE sql VOLATILE
                        BEGIN ATOMIC
                            UPDATE programme_clock SET at = at + interval '1 second'
                            WHERE programme = of_programme RETURNING at;
                        END""").update();
    }

    /** Now it is as late as that, in a programme. */
    static void set(JdbcClient jdbc, String programme, Instant now) {
        NOW.set(now);
        jdbc.sql("""
                        INSERT INTO programme_clock (programme, at) VALUES (:programme, :now)
                        ON CONFLICT (programme) DO UPDATE SET at = EXCLUDED.at""")
                .param("programme", programme)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A declaration says in its bytes when it was made. */
    static void ofDeclarations(JdbcClient jdbc) {
        jdbc.sql("""
                        DO $$
                        DECLARE
                            old text;
                            steady bytea;
                        BEGIN
                            SET LOCAL session_replication_role = replica;
                            SELECT sha256, convert_to(regexp_replace(convert_from(bytes, 'UTF8'),
                                '("declaredAt" : ")[^"]*', '\\12025-06-18T02:30:00Z'), 'UTF8')
                            INTO STRICT old, steady
                            FROM submission JOIN content USING (sha256) WHERE channel = 'declaration';
                            UPDATE content
                            SET bytes = steady, size = octet_length(steady), sha256 = encode(sha256(steady), 'hex')
                            WHERE sha256 = old;
                            UPDATE submission SET sha256 = encode(sha256(steady), 'hex') WHERE sha256 = old;
                        END $$""").update();
    }
}
