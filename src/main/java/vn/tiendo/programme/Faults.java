package vn.tiendo.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong while definitions are read, so that all of it is told at once. Not thread-safe. */
final class Faults {

    private static final Comparator<Fault> READING_ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparingInt(Fault::column);

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Fault> notices = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();

    void add(Place at, String what, String expected) {
        faults.add(new Fault(at.file(), at.line(), at.column(), what, expected));
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /** Something worth a look that does not stop the start. */
    void notice(Place at, String what, String expected) {
        notices.add(new Fault(at.file(), at.line(), at.column(), what, expected));
    }

    /** Whether anything is wrong so far in a file of a folder of that name. */
    boolean anyIn(String folder) {
        return faults.stream().anyMatch(fault -> fault.file().contains("/" + folder + "/"));
    }

    /** A file could not be read at all, so what it declares is not known. */
    void unread(String file) {
        unread.add(file);
    }

    boolean anyUnread() {
        return !unread.isEmpty();
    }

    /** Files that could not be read, be they in whatever folder. */
    Set<String> unread() {
        return unread;
    }

    List<Fault> notices() {
        return inOrder(notices);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new DefinitionFaults(inOrder(faults));
        }
    }

    private static List<Fault> inOrder(Set<Fault> found) {
        var list = new ArrayList<>(found);
        list.sort(READING_ORDER);
        return List.copyOf(list);
    }
}
