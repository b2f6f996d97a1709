package vn.tiendo.form.text;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Spelling;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.registry.NameKind;

/**
 * Who is meant by a label or a cell: members of dimensions, registries and choice lists by any of their names, folded. What
 * folds to the names of two is the one that is spelt so, accents, strokes and, failing that, case considered; else neither.
 */
public final class MemberFinder {

    private static final Map<String, NameKind> REGISTRIES =
            Map.of("towns", NameKind.TOWN, "units", NameKind.UNIT, "projects", NameKind.PROJECT);

    private final Map<String, Map<Folded, List<Writing>>> byList = new HashMap<>();
    private final KnownNames names;
    private final PeriodText periods;
    private final Optional<LocalDate> day;
    private final Optional<Integer> year;

    public MemberFinder(Programme programme) {
        this(programme, new KnownNames(programme), Optional.empty());
    }

    /** @param day on which names are meant; where it is empty, one that went from one thing to another names none */
    public MemberFinder(Programme programme, KnownNames names, Optional<LocalDate> day) {
        this(programme, names, day, Optional.empty());
    }

    /** @param period for which forms are read; a label may name its year */
    public MemberFinder(Programme programme, KnownNames names, Optional<LocalDate> day, Optional<Period> period) {
        this.names = names;
        this.day = day;
        this.periods = new PeriodText(programme.calendar());
        this.year = period.filter(_ -> programme.calendar().year().isCalendar()).map(Period::year);
        programme.choices().forEach((list, choices) -> choices.forEach(choice -> put(list, choice)));
    }

    /** The member of a dimension that a column's label names: {@code 2025}, {@code Q1}, {@code 06}, a code, a choice. */
    public Optional<String> inDimension(String dimension, String label) {
        return switch (dimension) {
            case "year" -> TimeNames.year(label, periods.calendar().year());
            case "quarter" -> TimeNames.quarter(label);
            case "month" -> TimeNames.month(label);
            default -> named(dimension, label);
        };
    }

    /** The year for which forms are read, if that is known and one of the calendar's. */
    public Optional<Integer> year() {
        return year;
    }

    /** How the programme's people write periods. */
    public PeriodText periods() {
        return periods;
    }

    /** The member of the list, or the key of the registry, that goes by that name and no other does. */
    public Optional<String> named(String list, String name) {
        return Optional.ofNullable(REGISTRIES.get(list))
                .map(kind -> names.hit(kind, name, day).map(hit -> hit.thing().key()))
                .orElseGet(() -> chosen(byList.getOrDefault(list, Map.of()), name));
    }

    private static Optional<String> chosen(Map<Folded, List<Writing>> list, String name) {
        var alike = list.get(Folded.of(name));
        return alike == null ? CodeAndName.of(name).flatMap(said -> said.meant(list)) : Writing.meant(alike, name);
    }

    /** A code with its name behind it, as drop-downs show them: {@code đ – Nguyên nhân khác}, {@code a) Mặt bằng}. */
    private record CodeAndName(String code, String name) {

        private static final int LONGEST_CODE = 8;
        private static final Pattern WRITTEN = Pattern.compile(
                "\\(?([\\p{L}\\p{M}\\d.]{1," + LONGEST_CODE + "}?)\\s*(?:[-–—:.)/]+\\s*+|(?=\\())(.*\\p{L}.*)");

        static Optional<CodeAndName> of(String text) {
            var written = WRITTEN.matcher(
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip());
            return written.matches()
                    ? Optional.of(new CodeAndName(written.group(1), written.group(2)))
                    : Optional.empty();
        }

        /** The member of that code, if the name is its own, or begins it. */
        Optional<String> meant(Map<Folded, List<Writing>> list) {
            var code = Folded.of(this.code);
            var coded = Writing.members(list.getOrDefault(code, List.of()).stream()
                    .filter(writing -> Folded.of(writing.member).equals(code))
                    .toList());
            boolean plain =
                    this.code.chars().allMatch(c -> c < 0x80) && name.chars().allMatch(c -> c < 0x80);
            var named = coded.stream()
                    .filter(member -> plain || Spelling.of(member).equals(Spelling.of(this.code)))
                    .filter(member -> names(list, member))
                    .toList();
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }

        private boolean names(Map<Folded, List<Writing>> list, String member) {
            var said = Folded.of(name);
            return list.entrySet().stream()
                    .filter(way -> way.getKey().startsWith(said))
                    .flatMap(way -> way.getValue().stream())
                    .anyMatch(writing -> writing.member.equals(member));
        }
    }

    /** One name of one member. */
    private record Writing(String name, String member) {

        static Optional<String> meant(List<Writing> alike, String text) {
            var members = members(alike);
            if (members.size() < 2) {
                return members.stream().findFirst();
            }
            var spelling = Spelling.of(text);
            var spelt = alike.stream()
                    .filter(writing -> Spelling.of(writing.name).equals(spelling))
                    .toList();
            if (members(spelt).size() < 2) {
                return members(spelt).stream().findFirst();
            }
            String plain = plain(text);
            var exact = members(spelt.stream()
                    .filter(writing -> plain(writing.name).equals(plain))
                    .toList());
            return exact.size() == 1 ? exact.stream().findFirst() : Optional.empty();
        }

        private static Set<String> members(List<Writing> writings) {
            return writings.stream().map(Writing::member).collect(Collectors.toSet());
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    private void put(String list, Choice choice) {
        put(list, choice.value(), choice.name().vi());
        choice.synonyms().forEach(synonym -> putName(list, synonym, choice.value()));
        putName(list, choice.name().en(), choice.value());
    }

    /** A code goes by itself and by its names. */
    private void put(String list, String code, String... names) {
        putName(list, code, code);
        List.of(names).forEach(name -> putName(list, name, code));
    }

    private void putName(String list, String name, String member) {
        byList.computeIfAbsent(list, _ -> new HashMap<>())
                .computeIfAbsent(Folded.of(name), _ -> new ArrayList<>())
                .add(new Writing(name, member));
    }
}
