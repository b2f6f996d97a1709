package vn.tiendo.desk.web.server;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the pages are offered ({@code tiendo.*}).
 *
 * @param hosts names, without port, under which they may be asked for
 * @param uploads how uploads come in
 * @param uploadBytes the most that one upload may hold
 */
@ConfigurationProperties("tiendo")
public record DeskSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts,
        @DefaultValue Uploads uploads,
        @DefaultValue("67108864") long uploadBytes) {

    /**
     * @param arriving how many may be on their way at once; each is on the disk until it has arrived
     * @param kept how many of those that have arrived are taken in at once, in memory
     * @param deadline how long the sender of one may be waited for in all
     * @param patience how long until something must have come, and again and again
     * @param least what must come in every second of that, on average
     */
    record Uploads(
            @DefaultValue("16") int arriving,
            @DefaultValue("4") int kept,
            @DefaultValue("10m") Duration deadline,
            @DefaultValue("10s") Duration patience,
            @DefaultValue("2KB") DataSize least) {

        Uploads {
            if (arriving < 1 || kept < 1 || !deadline.isPositive() || !patience.isPositive() || least.isNegative()) {
                throw new IllegalArgumentException("tiendo.uploads: arriving, kept, deadline and patience are above 0");
            }
        }
    }
}
