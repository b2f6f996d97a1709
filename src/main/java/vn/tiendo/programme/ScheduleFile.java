package vn.tiendo.programme;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads {@code schedule.yaml}. */
final class ScheduleFile {

    static final String[] KEYS = {"zone", "collect", "report", "data", "due"};
    static final String[] KEYS_OF_DATA = {"from", "to"};
    static final String[] KEYS_OF_DUE = {"day"};

    /** The last day that every month has. */
    private static final int LAST_COMMON_DAY = 28;

    private final Block block;

    ScheduleFile(Piece file) {
        this.block = file.block(KEYS);
    }

    Schedule schedule() {
        var data = block.need("data").map(p -> p.block(KEYS_OF_DATA));
        return new Schedule(
                zone(),
                cron("collect"),
                cron("report"),
                data.map(d -> day(d, "from")).orElse(1),
                data.map(d -> day(d, "to")).orElse(1),
                block.need("due").map(p -> day(p.block(KEYS_OF_DUE), "day")).orElse(1));
    }

    private ZoneId zone() {
        String zone = block.text("zone");
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            block.faults().add(block.placeOf("zone"), "không có múi giờ '" + zone + "'", nearestZone(zone));
            return ZoneOffset.UTC;
        }
    }

    private static String nearestZone(String zone) {
        return Nearest.among(
                        zone, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(near -> "có phải '" + near + "'?")
                .orElse("như Asia/Ho_Chi_Minh");
    }

    private String cron(String key) {
        String cron = block.text(key);
        if (!cron.isEmpty()) {
            Cron.wrong(cron).ifPresent(why -> block.faults().add(block.placeOf(key), "lịch '" + cron + "'", why));
        }
        return cron;
    }

    private static int day(Block block, String key) {
        return block.integer(key, 1, LAST_COMMON_DAY);
    }
}
