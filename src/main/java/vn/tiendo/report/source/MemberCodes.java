package vn.tiendo.report.source;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.registry.Owner;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;

/**
 * The codes in which reports on the members of a dimension are asked for: those of the registries; what has none there, or one
 * that no file could bear, goes by its letters, without their accents.
 */
record MemberCodes(Programme programme, String dimension) {

    private static final String PLAIN = "[a-zA-Z0-9._-]{1,80}";
    private static final int LONGEST = 60;

    /** In the order of the registries; none where any word may stand in the dimension. */
    Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        members().forEach(member -> keys.putIfAbsent(free(member.code(), member.key(), keys), member.key()));
        return Collections.unmodifiableMap(keys);
    }

    boolean knows(String code) {
        var keys = keys();
        return keys.isEmpty() || keys.containsKey(code);
    }

    /** As figures know the member. */
    String key(String code) {
        return keys().getOrDefault(code, code);
    }

    private record Member(String code, String key) {}

    /** Two of the same letters are told apart by numbers. */
    private static String free(String wanted, String key, Map<String, String> taken) {
        String plain = plain(wanted);
        String code = plain;
        for (int number = 2; taken.containsKey(code) && !key.equals(taken.get(code)); number++) {
            code = plain + "-" + number;
        }
        return code;
    }

    private static String plain(String wanted) {
        if (wanted.matches(PLAIN)) {
            return wanted;
        }
        String letters = Normalizer.normalize(wanted, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }

    private Stream<Member> members() {
        return switch (dimension) {
            case Dimensions.UNIT -> registered(programme.unitsOnce());
            case Dimensions.TASK -> programme.tasks().stream().map(Task::code).map(code -> new Member(code, code));
            case Dimensions.OWNER -> owners();
            default -> listed(list().orElse(dimension));
        };
    }

    private static Stream<Member> registered(List<? extends Registered> things) {
        return things.stream().map(thing -> new Member(thing.key(), thing.key()));
    }

    /** Of the registry by their codes; those that projects name besides by their names. */
    private Stream<Member> owners() {
        var owners = programme.registry().owners();
        var others = programme.projects().stream()
                .map(Project::owner)
                .filter(name -> !name.isEmpty())
                .distinct()
                .filter(name -> owners.stream().map(Owner::name).noneMatch(name::equals))
                .map(name -> new Member(name, name));
        return Stream.concat(owners.stream().map(owner -> new Member(owner.code(), owner.name())), others);
    }

    /** Of which list a field's words are. */
    private Optional<String> list() {
        return programme.forms().stream()
                .flatMap(form -> form.column(dimension).stream())
                .findFirst()
                .flatMap(column -> column.choices().or(column::key));
    }

    private Stream<Member> listed(String list) {
        return list.equals("towns")
                ? registered(programme.towns().stream().distinct().toList())
                : programme.choices().getOrDefault(list, List.<Choice>of()).stream()
                        .map(choice -> new Member(choice.value(), choice.value()));
    }
}
