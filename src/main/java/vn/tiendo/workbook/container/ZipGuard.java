package vn.tiendo.workbook.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * Holds a zip's entries against each other and against their local headers before anything is inflated.
 * Two readers must not see two different files in it. Source: docs/security.md, guard 3.
 */
public final class ZipGuard {

    private static final long LOCAL = 0x04034b50L;
    private static final int LOCAL_LENGTH = 30;
    private static final long CENTRAL = 0x02014b50L;
    private static final int LONGEST_PADDING = 0xFFFF;
    private static final int DESCRIBED = 1 << 3;
    private static final long FULL = 0xFFFF_FFFFL;

    private final Bytes file;
    private final ZipDirectory.Listing listing;
    private final Limits limits;

    public ZipGuard(Bytes file, ZipDirectory.Listing listing, Limits limits) {
        this.file = file;
        this.listing = listing;
        this.limits = limits;
    }

    /** @throws WorkbookRefused naming the first entry that breaks a rule */
    public void check() {
        var named = new HashMap<String, ZipHead>();
        var twins = new ArrayList<Twins>();
        long inflated = 0;
        for (ZipHead head : listing.heads()) {
            checkKind(head);
            checkName(head.part(), head);
            var first = named.putIfAbsent(head.part().toLowerCase(Locale.ROOT), head);
            if (first != null) {
                twins.add(new Twins(first, head));
            }
            checkSize(head);
            inflated += head.body().size();
        }
        if (inflated > limits.inflatedBytes()) {
            throw WorkbookRefused.over(Cause.INFLATES_TOO_MUCH, Long.toString(inflated), limits.inflatedBytes());
        }
        checkPlaces();
        twins.forEach(this::checkSame);
    }

    /** Two entries of one name. */
    private record Twins(ZipHead first, ZipHead second) {}

    /** Whichever of the two a reader takes, it must read the same; a checksum alone can be forged. */
    private void checkSame(Twins twins) {
        var first = twins.first();
        var second = twins.second();
        boolean same = first.isLike(second)
                && Arrays.equals(
                        file.slice(dataOf(first), first.body().packed()),
                        file.slice(dataOf(second), second.body().packed()));
        if (!same) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, second.name());
        }
    }

    /** Where the entry's data begins, behind its local header. */
    public long dataOf(ZipHead head) {
        long at = head.body().offset();
        return at + LOCAL_LENGTH + file.u16(at + 26) + file.u16(at + 28);
    }

    private static void checkKind(ZipHead head) {
        if (head.encrypted()) {
            throw WorkbookRefused.because(Cause.ENCRYPTED, head.name());
        }
        if (!head.readable()) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, head.name());
        }
    }

    private static void checkName(String part, ZipHead head) {
        boolean odd = part.isEmpty() || part.startsWith("/") || part.indexOf('\0') >= 0;
        boolean climbs = List.of(part.split("/", -1)).contains("..");
        if (odd || climbs) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, head.name());
        }
    }

    private void checkSize(ZipHead head) {
        if (head.body().size() > limits.entryBytes()) {
            throw WorkbookRefused.over(
                    Cause.INFLATES_TOO_MUCH, Long.toString(head.body().size()), limits.entryBytes());
        }
    }

    /**
     * Entries must follow one another from the file's first byte to the directory. Between them may stand their descriptors,
     * whichever of the two headers announces them, and padding, but nothing that a reader might take for an entry.
     */
    private void checkPlaces() {
        var ordered = listing.heads().stream()
                .sorted(Comparator.comparingLong(head -> head.body().offset()))
                .toList();
        long free = 0;
        for (ZipHead head : ordered) {
            checkGap(head.name(), free, head.body().offset());
            checkLocalHeader(head);
            free = dataOf(head) + head.body().packed();
        }
        checkGap("zip", free, listing.start());
    }

    private void checkGap(String name, long from, long to) {
        if (to < from || to - from > LONGEST_PADDING || holdsHeader(from, to)) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, name);
        }
    }

    private boolean holdsHeader(long from, long to) {
        for (long at = from; at + Integer.BYTES <= to; at++) {
            long signature = file.u32(at);
            if (signature == LOCAL || signature == CENTRAL) {
                return true;
            }
        }
        return false;
    }

    private void checkLocalHeader(ZipHead head) {
        long at = head.body().offset();
        boolean same = file.u32(at) == LOCAL
                && file.u16(at + 8) == head.method()
                && file.text(at + LOCAL_LENGTH, file.u16(at + 26), StandardCharsets.UTF_8)
                        .equals(head.name());
        if (!same || contradicted(head, at)) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, head.name());
        }
    }

    /** Whether the local header says otherwise; one whose writer did not know yet says nothing. */
    private boolean contradicted(ZipHead head, long at) {
        long crc = file.u32(at + 14);
        long packed = file.u32(at + 18);
        long size = file.u32(at + 22);
        boolean open =
                (file.u16(at + 6) & DESCRIBED) != 0 || (head.described() && crc == 0 && packed == 0 && size == 0);
        return !open
                && (crc != head.body().crc()
                        || differs(packed, head.body().packed())
                        || differs(size, head.body().size()));
    }

    private static boolean differs(long local, long central) {
        return local != central && local != FULL;
    }
}
