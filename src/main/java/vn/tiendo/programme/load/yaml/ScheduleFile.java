package vn.tiendo.programme.load.yaml;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.time.Reminding;
import vn.tiendo.programme.time.SamplePeriods;
import vn.tiendo.programme.time.Schedule;

/** Reads {@code schedule.yaml}. */
public final class ScheduleFile {

    static final String[] KEYS = {"zone", "collect", "report", "year", "data", "due", "remind", "samples"};

    static final String[] KEYS_OF_REMIND = {"at", "before", "after"};

    static final String[] KEYS_OF_SAMPLES = {"from", "to", "until"};

    /** Whoever has not sent after that many working days is past being reminded by a program. */
    private static final int MOST_DAYS = 60;

    private final YamlBlock block;

    public ScheduleFile(YamlValue file) {
        this.block = file.block(KEYS);
    }

    public Schedule schedule() {
        return new Schedule(zone(), cron(block, "collect"), cron(block, "report"), new CalendarBlock(block).calendar())
                .with(
                        block.maybe("remind").map(p -> reminding(p.block(KEYS_OF_REMIND))),
                        block.maybe("samples").flatMap(p -> samples(p.block(KEYS_OF_SAMPLES))));
    }

    private static Optional<SamplePeriods> samples(YamlBlock samples) {
        var from = samples.need("from").flatMap(YamlValue::period);
        var to = samples.need("to").flatMap(YamlValue::period);
        var until = samples.need("until").flatMap(YamlValue::day);
        if (from.isEmpty() || to.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0) {
            samples.faults()
                    .add(
                            samples.placeOf("to"),
                            FaultWords.say("samples.backwards"),
                            FaultWords.say("samples.backwards.fix", from.get()));
            return Optional.empty();
        }
        return Optional.of(new SamplePeriods(new PeriodRange(from.get(), to.get()), until.get()));
    }

    private static Reminding reminding(YamlBlock remind) {
        var reminding = new Reminding(cron(remind, "at"), days(remind, "before", 0), days(remind, "after", 1));
        if (reminding.before().isEmpty() && reminding.after().isEmpty()) {
            remind.faults().add(remind.place(), FaultWords.say("remind.never"), FaultWords.say("remind.never.fix"));
        }
        return reminding;
    }

    private static List<Integer> days(YamlBlock remind, String key, int least) {
        return remind.list(key).stream()
                .map(piece -> piece.integer(least, MOST_DAYS))
                .toList();
    }

    private ZoneId zone() {
        String zone = block.text("zone");
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            block.faults().add(block.placeOf("zone"), FaultWords.say("zone.unknown", zone), nearestZone(zone));
            return ZoneOffset.UTC;
        }
    }

    private static LocalText nearestZone(String zone) {
        return Nearest.among(
                        zone, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(near -> FaultWords.say("nearest", near))
                .orElseGet(() -> FaultWords.say("zone.like"));
    }

    private static String cron(YamlBlock block, String key) {
        String cron = block.text(key);
        if (!cron.isEmpty()) {
            Cron.wrong(cron)
                    .ifPresent(why -> block.faults().add(block.placeOf(key), FaultWords.say("schedule", cron), why));
        }
        return cron;
    }
}
