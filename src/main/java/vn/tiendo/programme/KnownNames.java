package vn.tiendo.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.registry.Alias;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.Found.Suggestion;
import vn.tiendo.programme.registry.Found.Why;
import vn.tiendo.programme.registry.Likeness;
import vn.tiendo.programme.registry.NameIndex;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Registry;

/**
 * Finds units, towns, projects, owners and divisions by what people write. A writing that is the code, the name, the
 * short name, an abbreviation or a confirmed alias of one thing valid on the day, and of no other, is a hit. Everything
 * else is at best a suggestion. Immutable; safe for several threads.
 */
public final class KnownNames {

    /** Less alike than this is not worth suggesting. */
    public static final double ALIKE = 0.75;

    public static final int SUGGESTIONS = 2;

    /** Slips in a code that still make it worth suggesting; shorter codes differ by as much anyway. */
    private static final int SLIPS = 2;

    private static final int TELLING_CODE = 5;

    private final Registry registry;
    private final Map<NameKind, List<? extends Registered>> things = new EnumMap<>(NameKind.class);

    /** Each made when it is first asked for: many are asked for units only, and there may be a million projects. */
    private final Map<NameKind, NameIndex> indexes = new ConcurrentHashMap<>();

    public KnownNames(Programme programme) {
        this.registry = programme.registry();
        things.put(NameKind.UNIT, programme.units());
        things.put(NameKind.TOWN, programme.towns());
        things.put(NameKind.PROJECT, programme.projects());
        things.put(NameKind.OWNER, registry.owners());
        things.put(NameKind.DIVISION, registry.divisions());
    }

    private NameIndex index(NameKind kind) {
        return indexes.computeIfAbsent(kind, this::made);
    }

    private NameIndex made(NameKind kind) {
        var aliases = registry.aliases().stream().filter(a -> a.kind() == kind).toList();
        return new NameIndex(Objects.requireNonNull(things.get(kind)), aliases, registry.abbreviations());
    }

    /**
     * What the text means on the day.
     *
     * @param on where it is empty all versions count, and names that passed from one thing to another are ambiguous
     */
    public Found find(NameKind kind, String text, Optional<LocalDate> on) {
        var exact = exact(kind, text, on);
        return exact.orElseGet(() -> new Found.Unclear(false, suggestions(kind, text, on, _ -> true)));
    }

    /** The one thing that the text means on the day, if that is certain. Quick; nothing is compared letter by letter. */
    public Optional<Found.Hit> hit(NameKind kind, String text, Optional<LocalDate> on) {
        return exact(kind, text, on).filter(Found.Hit.class::isInstance).map(Found.Hit.class::cast);
    }

    /** Whether some unit or town is told from another of the same name only by when it was there. */
    public boolean needTime() {
        return Stream.of(NameKind.UNIT, NameKind.TOWN)
                .anyMatch(kind -> index(kind).all().stream()
                        .anyMatch(entry ->
                                hit(kind, entry.key(), Optional.empty()).isEmpty()));
    }

    /** The kinds of words that may stand before the name, short and full. */
    public List<Folded> variants(String name) {
        return registry.abbreviations().variants(name);
    }

    private Optional<Found> exact(NameKind kind, String text, Optional<LocalDate> on) {
        var entries = index(kind).exactly(text);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var valid = entries.stream()
                .filter(e -> on.map(day -> isValid(e, day)).orElse(true))
                .toList();
        return Optional.of(valid.isEmpty() ? elsewhen(kind, entries, on.orElseThrow()) : decided(kind, valid));
    }

    private static boolean isValid(NameIndex.Entry entry, LocalDate day) {
        return entry.thing().validity().includes(day) && entry.validity().includes(day);
    }

    /** A name without its kind is enough for towns; "Điện Biên" alone may be the province, too. */
    private Found decided(NameKind kind, List<NameIndex.Entry> entries) {
        var things = new LinkedHashMap<Registered, Why>();
        entries.forEach(e -> things.merge(e.thing(), e.why(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        things.keySet()
                .removeIf(
                        thing -> isOlderVersion(thing, things.keySet().stream().toList()));
        boolean certain = kind == NameKind.TOWN || !things.containsValue(Why.BARE_NAME);
        if (things.size() == 1 && certain) {
            var only = things.entrySet().iterator().next();
            return new Found.Hit(only.getKey(), only.getValue());
        }
        return new Found.Unclear(
                things.size() > 1,
                things.entrySet().stream()
                        .map(e -> new Suggestion(e.getKey(), e.getValue(), 1))
                        .limit(SUGGESTIONS)
                        .toList());
    }

    /** A later version of the same thing is among them; a successor that took over the code is another thing. */
    private boolean isOlderVersion(Registered thing, List<Registered> others) {
        return others.stream()
                .anyMatch(other -> other.key().equals(thing.key())
                        && begins(thing).isBefore(begins(other))
                        && isContinued(thing, other));
    }

    private static LocalDate begins(Registered thing) {
        return thing.validity().from().orElse(LocalDate.MIN);
    }

    /** One code through time: not if it was given to a successor, unless the two are the same but for the name. */
    private boolean isContinued(Registered one, Registered other) {
        boolean succeeded = registry.successions().stream()
                .anyMatch(s -> s.old().equals(one) && s.next().key().equals(other.key()));
        boolean preceded = registry.successions().stream()
                .anyMatch(s -> s.next().equals(one) && s.old().key().equals(other.key()));
        return !(succeeded || preceded) || registry.isSame(one, other) || registry.isSame(other, one);
    }

    /** Something was or will be called so, but nothing is on that day. */
    private Found elsewhen(NameKind kind, List<NameIndex.Entry> entries, LocalDate day) {
        var meant = new LinkedHashMap<Registered, Why>();
        for (NameIndex.Entry entry : entries) {
            now(kind, entry.thing(), day).forEach(meant::putIfAbsent);
        }
        boolean certain = meant.size() == 1 && meant.containsValue(Why.OLD_NAME);
        if (certain) {
            return new Found.Hit(meant.keySet().iterator().next(), Why.OLD_NAME);
        }
        return new Found.Unclear(
                meant.size() > 1,
                meant.entrySet().stream()
                        .map(e -> new Suggestion(e.getKey(), e.getValue(), 1))
                        .limit(SUGGESTIONS)
                        .toList());
    }

    /** What is there on the day of something that is over or yet to come. A part is not the whole that it went into. */
    private Map<Registered, Why> now(NameKind kind, Registered thing, LocalDate day) {
        var now = new LinkedHashMap<Registered, Why>();
        if (thing.validity().includes(day)) {
            now.put(thing, Why.NOT_VALID); // it is there, but not called so yet
            return now;
        }
        index(kind).things().stream()
                .filter(other ->
                        other.key().equals(thing.key()) && other.validity().includes(day) && isContinued(thing, other))
                .forEach(other -> now.put(other, Why.OLD_NAME));
        boolean over = thing.validity().to().map(day::isAfter).orElse(false);
        var kin = over ? registry.successors(thing, day) : registry.predecessors(thing, day);
        kin.stream()
                .filter(other -> !other.equals(thing) && other.validity().includes(day))
                .forEach(other -> now.putIfAbsent(other, why(thing, other, over)));
        if (now.isEmpty()) {
            now.put(thing, Why.NOT_VALID);
        }
        return now;
    }

    private Why why(Registered thing, Registered other, boolean over) {
        boolean same = over ? registry.isSame(thing, other) : registry.isSame(other, thing);
        return same ? Why.OLD_NAME : over ? Why.PREDECESSOR : Why.SUCCESSOR;
    }

    /**
     * The nearest two, the best first; none if nothing is much alike.
     *
     * @param among which of the kind may be suggested
     */
    public List<Suggestion> suggestions(
            NameKind kind, String text, Optional<LocalDate> on, Predicate<Registered> among) {
        var index = index(kind);
        String key = index.writtenOut(text);
        var best = new LinkedHashMap<Registered, Suggestion>();
        if (key.isEmpty() || text.length() > Alias.LONGEST) {
            return List.of();
        }
        for (NameIndex.Entry entry : index.all()) {
            if (on.map(day -> isValid(entry, day)).orElse(true) && among.test(entry.thing())) {
                double likeness = Math.max(
                        index.likeness(key, entry), slipped(entry.thing().key(), text));
                best.merge(entry.thing(), new Suggestion(entry.thing(), Why.LIKE, likeness), KnownNames::better);
            }
        }
        return nearest(new ArrayList<>(best.values()));
    }

    private static Suggestion better(Suggestion one, Suggestion other) {
        return other.likeness() > one.likeness() ? other : one;
    }

    private static List<Suggestion> nearest(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(s -> s.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Suggestion::likeness).reversed())
                .limit(SUGGESTIONS)
                .toList();
    }

    private static double slipped(String code, String text) {
        String written = text.strip();
        boolean near = code.length() >= TELLING_CODE && Math.abs(code.length() - written.length()) <= SLIPS;
        int edits = near ? Likeness.edits(code, written) : SLIPS + 1;
        return edits <= SLIPS ? 1 - 0.1 * edits : 0;
    }
}
