package vn.tiendo.desk.web.server;

import java.time.Duration;

/**
 * Whether the sender of a body is still to be waited for. Only waiting counts: what this machine does with what came is no
 * fault of the sender's. For one body.
 */
final class Pace {

    private final DeskSettings.Uploads settings;
    private final double wanted;
    private Duration waited = Duration.ZERO;
    private Duration since = Duration.ZERO;
    private long bytes;

    Pace(DeskSettings.Uploads settings) {
        this.settings = settings;
        this.wanted = settings.least().toBytes() * (settings.patience().toMillis() / 1000.0);
    }

    /**
     * @param more bytes that came
     * @param waiting how long they were waited for
     * @throws TooSlow if that was too long, or has been too little for too long
     */
    void came(long more, Duration waiting) throws TooSlow {
        waited = waited.plus(waiting);
        since = since.plus(waiting);
        bytes += more;
        if (waited.compareTo(settings.deadline()) > 0) {
            throw new TooSlow("not there after " + settings.deadline());
        }
        if (since.compareTo(settings.patience()) >= 0) {
            if (bytes < wanted) {
                throw new TooSlow(bytes + " bytes in " + since);
            }
            since = Duration.ZERO;
            bytes = 0;
        }
    }
}
