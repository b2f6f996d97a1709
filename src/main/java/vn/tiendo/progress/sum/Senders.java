package vn.tiendo.progress.sum;

import java.util.List;
import java.util.Map;
import vn.tiendo.measure.UnitCode;

/**
 * Who had to send something for a period, and what had come of them by an instant. All lists are of those who had to, in
 * the registry's order.
 *
 * @param sent of whom anything came, accepted or not
 * @param nil whose submission that counts says that there is nothing to report
 * @param missing of whom nothing counts: nothing came, or it was returned, withdrawn, sent back, held
 * @param late whose submission that counts came after the deadline: by how many working days, 0 if none had passed
 * @param overdue by how many working days those missing are late; 0 up to the deadline
 */
public record Senders(
        List<UnitCode> expected,
        List<UnitCode> sent,
        List<UnitCode> nil,
        List<UnitCode> missing,
        Map<UnitCode, Integer> late,
        int overdue) {

    public Senders {
        expected = List.copyOf(expected);
        sent = List.copyOf(sent);
        nil = List.copyOf(nil);
        missing = List.copyOf(missing);
        late = Map.copyOf(late);
    }

    /** Of how many something counts. */
    public int accepted() {
        return expected.size() - missing.size();
    }

    /** Of whom something came and nothing counts. */
    public List<UnitCode> unaccepted() {
        return missing.stream().filter(sent::contains).toList();
    }

    /** By how many working days the latest was late; 0 where none was. */
    public int daysLate() {
        return late.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
