package vn.tiendo.programme.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Spelling;

/** Everything that things of one kind are called, folded and written out once. Immutable once built. */
public final class NameIndex {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private static final double OTHER_KIND = 0.9;

    private final Abbreviations abbreviations;
    private final List<? extends Registered> things;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byBareName = new HashMap<>();
    private final Map<String, List<Entry>> byCode = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();

    /**
     * One writing of one thing.
     *
     * @param name the writing itself
     * @param plain the writing folded, as it stands
     * @param key the writing folded and written out
     */
    public record Entry(Registered thing, Found.Why why, Validity validity, String name, String plain, String key) {

        /** Told of a text that led here: an abbreviation unless it is this very writing. */
        Entry from(String plainText) {
            boolean same = why == Found.Why.CODE || why == Found.Why.BARE_NAME || plain.equals(plainText);
            return same ? this : new Entry(thing, Found.Why.ABBREVIATION, validity, name, plain, key);
        }
    }

    public NameIndex(List<? extends Registered> things, List<Alias> aliases, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.things = things;
        things.forEach(this::add);
        var wanted = aliases.stream().map(Alias::code).collect(Collectors.toSet());
        Map<String, List<Registered>> named = things.stream()
                .filter(thing -> wanted.contains(thing.key()))
                .collect(Collectors.groupingBy(Registered::key));
        aliases.forEach(alias -> named.getOrDefault(alias.code(), List.of())
                .forEach(thing -> add(thing, alias.text(), Found.Why.ALIAS, alias.validity())));
    }

    private void add(Registered thing) {
        var names = thing.names();
        for (int i = 0; i < names.size(); i++) {
            var why = i == 0 ? Found.Why.NAME : Found.Why.SHORT_NAME;
            add(thing, names.get(i), why, thing.validity());
        }
        put(
                byCode,
                code(thing.key()),
                new Entry(thing, Found.Why.CODE, thing.validity(), thing.key(), "", thing.key()));
        String key = abbreviations.writtenOut(thing.name());
        String bare = abbreviations.bare(key);
        if (!bare.equals(key)) {
            put(byBareName, bare, new Entry(thing, Found.Why.BARE_NAME, thing.validity(), thing.name(), bare, bare));
        }
    }

    private void add(Registered thing, String name, Found.Why why, Validity validity) {
        var entry = new Entry(thing, why, validity, name, Folded.of(name).key(), abbreviations.writtenOut(name));
        put(byName, entry.key, entry);
        all.add(entry);
    }

    private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    public List<? extends Registered> things() {
        return things;
    }

    /** The writings that are this text, exactly or written out; of names without their kind only if none is. */
    public List<Entry> exactly(String text) {
        String plain = Folded.of(text).key();
        String key = abbreviations.writtenOut(text);
        var named = Stream.concat(
                        byCode.getOrDefault(code(text), List.of()).stream(),
                        byName.getOrDefault(key, List.of()).stream())
                .map(entry -> entry.from(plain))
                .toList();
        return spelt(named.isEmpty() ? byBareName.getOrDefault(key, List.of()) : named, text);
    }

    /** Of several things alike but for accents those that are spelt so, if any is; the kind before the name may be short. */
    private List<Entry> spelt(List<Entry> alike, String text) {
        if (alike.stream().map(entry -> entry.thing.key()).distinct().count() < 2) {
            return alike;
        }
        var spelling = Spelling.of(text);
        var spelt = alike.stream().filter(entry -> isSpelt(entry, spelling)).toList();
        return spelt.isEmpty() ? alike : spelt;
    }

    private boolean isSpelt(Entry entry, Spelling spelling) {
        int words = abbreviations.bare(entry.key).split(" ", -1).length;
        return entry.why == Found.Why.CODE
                || Spelling.of(entry.name).ending(words).equals(spelling.ending(words));
    }

    /** Case and leading zeros aside, which spreadsheets drop. */
    static String code(String text) {
        return LEADING_ZEROS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** How alike the text is to what the thing is called, at best; names that differ in their kind only are less so. */
    public double likeness(String key, Entry entry) {
        double byWords = Likeness.byWords(abbreviations.bare(key), abbreviations.bare(entry.key));
        boolean otherKind = byWords == 1 && !key.equals(entry.key);
        return Math.max(Likeness.byLetters(key, entry.key), otherKind ? OTHER_KIND : byWords);
    }

    public String writtenOut(String text) {
        return abbreviations.writtenOut(text);
    }

    public List<Entry> all() {
        return all;
    }
}
