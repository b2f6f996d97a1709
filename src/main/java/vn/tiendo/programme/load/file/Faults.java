package vn.tiendo.programme.load.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;

/**
 * Gathers what is wrong while definitions are read, so that all of it is told at once. Of what is alike in one file only so
 * many are kept, and the rest is counted: a registry of a million lines may be wrong in each. Not thread-safe.
 */
public final class Faults {

    private static final int MOST_ALIKE = 100;

    /** As many words are compared with one that is wrong, in all: more would take longer than anybody waits. */
    private static final int MOST_COMPARED = 3_000_000;

    private static final Comparator<Fault> READING_ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparingInt(Fault::column);

    private final Map<Fault.Kind, Alike> faults = new LinkedHashMap<>();
    private final Map<Fault.Kind, Alike> notices = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private long compared;

    /** Faults of one kind: the first, and how many there are besides. */
    private static final class Alike {

        private final Set<Fault> kept = new LinkedHashSet<>();
        private int more;

        void add(Fault fault) {
            if (kept.size() < MOST_ALIKE) {
                kept.add(fault);
            } else if (!kept.contains(fault)) {
                more++;
            }
        }

        List<Fault> all() {
            var all = kept.stream().sorted(READING_ORDER).collect(Collectors.toCollection(ArrayList::new));
            all.addLast(all.removeLast().with(more));
            return all;
        }
    }

    public void add(DefinitionPlace at, LocalText what) {
        add(at, what, FaultWords.NONE);
    }

    public void add(DefinitionPlace at, LocalText what, LocalText expected) {
        add(new Fault(at.file(), at.line(), at.column(), what, expected));
    }

    public void add(Fault fault) {
        faults.computeIfAbsent(fault.kind(), _ -> new Alike()).add(fault);
    }

    /** Something worth a look that does not stop the start. */
    public void notice(DefinitionPlace at, LocalText what, LocalText expected) {
        var notice = new Fault(at.file(), at.line(), at.column(), what, expected);
        notices.computeIfAbsent(notice.kind(), _ -> new Alike()).add(notice);
    }

    /** As {@link Nearest#suggestion}, of the first wrong words only where there are very many of them; then empty. */
    public LocalText suggestion(String word, Collection<String> words) {
        return mayCompare(words) ? Nearest.suggestion(word, words) : FaultWords.NONE;
    }

    /** As {@link Nearest#among}, likewise. */
    public Optional<String> nearest(String word, Collection<String> words) {
        return mayCompare(words) ? Nearest.among(word, words) : Optional.empty();
    }

    private boolean mayCompare(Collection<String> words) {
        boolean may = compared + words.size() <= MOST_COMPARED;
        compared += may ? words.size() : 0;
        return may;
    }

    /** Whether anything is wrong so far in a file of a folder of that name. */
    boolean anyIn(String folder) {
        return faults.keySet().stream().anyMatch(kind -> kind.file().contains("/" + folder + "/"));
    }

    /** A file could not be read at all, so what it declares is not known. */
    void unread(String file) {
        unread.add(file);
    }

    public boolean anyUnread() {
        return !unread.isEmpty();
    }

    /** Files that could not be read, be they in whatever folder. */
    public Set<String> unread() {
        return unread;
    }

    public List<Fault> notices() {
        return inOrder(notices);
    }

    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new DefinitionFaults(inOrder(faults));
        }
    }

    private static List<Fault> inOrder(Map<Fault.Kind, Alike> found) {
        var list = new ArrayList<Fault>();
        found.values().forEach(alike -> list.addAll(alike.all()));
        list.sort(READING_ORDER);
        return List.copyOf(list);
    }
}
