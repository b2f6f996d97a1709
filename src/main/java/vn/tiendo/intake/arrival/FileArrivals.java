package vn.tiendo.intake.arrival;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Receipt;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.known.Claim;

/** Takes what lies in the drop folder into the archive. What was taken before and has not changed is not read again. */
public final class FileArrivals {

    static final String CHANNEL = "drop folder";

    private static final long SETTLE_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    private static final int NAMED = 5;

    private final Submissions submissions;
    private final Lanes lanes;
    private final Catalogue catalogue;
    private final long largest;
    private final Map<Path, Seen> taken = new HashMap<>();

    private record Seen(long size, FileTime modified) {}

    public FileArrivals(Submissions submissions, Lanes lanes, Catalogue catalogue, long largest) {
        this.submissions = submissions;
        this.lanes = lanes;
        this.catalogue = catalogue;
        this.largest = largest;
    }

    /**
     * Takes in the files meant for the programme, and for the period if one is given.
     *
     * @return how many submissions are new
     */
    public synchronized int take(Path folder, String programme, Optional<Period> only, RunProgress progress) {
        var drop = new DropFolder(folder, largest);
        var scan = drop.scan();
        var known = catalogue.get(programme).programme();
        var telling = new RunTelling(progress, known.language());
        tell(scan.passedOver(), telling);
        var fresh = settled(fresh(drop, scan, programme, only), telling);
        progress.begins("receive", fresh.size());
        int added = 0;
        for (DropFolder.Found found : fresh) {
            added += take(found, drop.segments(found.file()), known, telling) ? 1 : 0;
            progress.advances(1);
        }
        progress.ends();
        return added;
    }

    /** Whether the folder holds anything for the programme that was not taken yet. */
    public synchronized boolean hasNew(Path folder, String programme) {
        var drop = new DropFolder(folder, largest);
        return !fresh(drop, drop.scan(), programme, Optional.empty()).isEmpty();
    }

    private List<DropFolder.Found> fresh(
            DropFolder drop, DropFolder.Scan scan, String programme, Optional<Period> only) {
        return scan.found().stream()
                .filter(found -> !seen(found).equals(taken.get(found.file())))
                .filter(found -> isMeant(drop.segments(found.file()), programme, only))
                .toList();
    }

    /** Files in a folder named as a programme are that programme's; all others are the first one's. */
    private boolean isMeant(List<String> segments, String programme, Optional<Period> only) {
        var folders = segments.subList(0, segments.size() - 1);
        String owner = folders.stream()
                .filter(folder -> catalogue.find(folder).isPresent())
                .findFirst()
                .orElse(catalogue.first().programme().code());
        var period = folders.stream()
                .flatMap(folder -> Period.parse(folder).stream())
                .findFirst();
        boolean wanted = only.isEmpty() || period.isEmpty() || period.equals(only);
        return owner.equals(programme) && wanted;
    }

    private boolean take(DropFolder.Found found, List<String> segments, Programme programme, RunTelling telling) {
        try {
            var claim = Claims.of(programme, segments);
            // A file that lies there since before its submission was withdrawn or sent back is not sent again by that.
            var sentAt = found.modified().toInstant();
            var arrival = arrival(programme, segments, claim);
            byte[] bytes = read(found);
            var receipt = lanes.confirmed(() -> submissions.receive(arrival, bytes, sentAt));
            taken.put(found.file(), seen(found));
            tellMoved(found, receipt, telling);
            return !receipt.alreadyKnown();
        } catch (IOException e) {
            telling.tell(ArrivalWords.say("unreadable", found.file(), e));
            return false;
        }
    }

    /** The sender may wait for an answer to a file that still lies there. */
    private void tellMoved(DropFolder.Found found, Receipt receipt, RunTelling telling) {
        if (receipt.alreadyKnown() && submissions.isMoved(receipt.number())) {
            telling.tell(ArrivalWords.say("moved", found.file(), receipt.number()));
        }
    }

    private static Arrival arrival(Programme programme, List<String> segments, Claim claim) {
        String folder = segments.subList(0, segments.size() - 1).stream()
                .map(FileName::new)
                .map(FileName::value)
                .collect(Collectors.joining("/"));
        return new Arrival(
                programme.code(),
                new FileName(segments.getLast()),
                CHANNEL,
                claim.unit(),
                claim.period(),
                Optional.of(folder));
    }

    /** Why files were passed over, and the first few of them: there may be thousands. */
    private void tell(List<DropFolder.PassedOver> passedOver, RunTelling telling) {
        var byReason = new TreeMap<DropFolder.Why, List<Path>>();
        passedOver.forEach(
                p -> byReason.computeIfAbsent(p.why(), _ -> new ArrayList<>()).add(p.file()));
        byReason.forEach((why, files) -> telling.tell(ArrivalWords.say(
                "passed-over",
                files.size(),
                ArrivalWords.say("passed-over." + why.name(), largest >> 20),
                files.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", ")))));
    }

    /** Files that were touched just now may still be on their way: all of them are looked at once more, a little later. */
    private static List<DropFolder.Found> settled(List<DropFolder.Found> fresh, RunTelling telling) {
        long now = System.currentTimeMillis();
        boolean allOld = fresh.stream().allMatch(found -> isOld(found, now));
        if (!allOld) {
            LockSupport.parkNanos(SETTLE_NANOS);
        }
        return fresh.stream()
                .filter(found -> isOld(found, now) || isUnchanged(found, telling))
                .toList();
    }

    private static boolean isOld(DropFolder.Found found, long now) {
        return now - found.modified().toMillis() > TimeUnit.NANOSECONDS.toMillis(SETTLE_NANOS);
    }

    private static boolean isUnchanged(DropFolder.Found found, RunTelling telling) {
        try {
            var now = Files.readAttributes(found.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean unchanged = new Seen(now.size(), now.lastModifiedTime()).equals(seen(found));
            if (!unchanged) {
                telling.tell(ArrivalWords.say("copying", found.file()));
            }
            return unchanged;
        } catch (IOException e) {
            telling.tell(ArrivalWords.say("gone", found.file(), e));
            return false;
        }
    }

    private byte[] read(DropFolder.Found found) throws IOException {
        try (var file = FileChannel.open(found.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                var stream = Channels.newInputStream(file)) {
            byte[] content = stream.readNBytes(Math.toIntExact(largest) + 1);
            if (content.length != found.size()) {
                throw new IOException("changed while it was read");
            }
            return content;
        }
    }

    private static Seen seen(DropFolder.Found found) {
        return new Seen(found.size(), found.modified());
    }
}
