package vn.tiendo.programme.form;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** Things in their order that are found by a key without a search. Immutable; equal to any list of the same things. */
public final class Indexed<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> things;
    private final Map<String, List<T>> byKey;
    private final Map<String, List<T>> byGroup;

    private Indexed(List<T> things, Function<? super T, String> key, Function<? super T, String> group) {
        this.things = List.copyOf(things);
        this.byKey = by(key);
        this.byGroup = by(group);
    }

    private Map<String, List<T>> by(Function<? super T, String> key) {
        var found = new HashMap<String, List<T>>();
        things.forEach(thing ->
                found.computeIfAbsent(key.apply(thing), _ -> new ArrayList<>(1)).add(thing));
        found.replaceAll((_, of) -> List.copyOf(of));
        return found;
    }

    /** By one key only. */
    public static <T> Indexed<T> of(List<T> things, Function<? super T, String> key) {
        return of(things, key, _ -> "");
    }

    /**
     * By a key, and by what they belong to.
     *
     * @param key and {@code group}: always the same for things of one kind, for what is indexed already stays as it is
     */
    public static <T> Indexed<T> of(
            List<T> things, Function<? super T, String> key, Function<? super T, String> group) {
        return things instanceof Indexed<T> indexed ? indexed : new Indexed<>(things, key, group);
    }

    /** All that belong to it, in their order. */
    public static <T> List<T> group(List<T> indexed, String group) {
        return ((Indexed<T>) indexed).byGroup.getOrDefault(group, List.of());
    }

    /** All with that key, in their order. */
    public static <T> List<T> all(List<T> indexed, String key) {
        return ((Indexed<T>) indexed).byKey.getOrDefault(key, List.of());
    }

    /** The first with that key. */
    public static <T> Optional<T> first(List<T> indexed, String key) {
        var found = all(indexed, key);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    @Override
    public T get(int index) {
        return things.get(index);
    }

    @Override
    public int size() {
        return things.size();
    }
}
