package vn.tiendo.programme.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.measure.Folded;

/**
 * How words of names are shortened ("H." for "huyện", "BQLDA" for "ban quản lý dự án"), and which of them say what kind
 * of thing is named. What ships is in {@code abbreviations.csv} beside this class; a programme's own
 * {@code abbreviations.csv} adds to it.
 */
public final class Abbreviations {

    /** Those that ship. */
    public static final Abbreviations SHIPPED = shipped();

    private final List<Line> lines;
    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();
    private final List<String> kinds;

    /** That something is short for something; whether it is a kind of unit. */
    public record Line(String written, String meant, boolean kind) {}

    /** Words, folded, and what they are written out as. */
    private record Rule(List<String> words, String meant) {}

    private Abbreviations(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (Line line : lines) {
            add(line.written, line.meant);
            add(line.meant, line.meant); // a full form is left whole, though a part of it may be short for something
        }
        byFirstWord
                .values()
                .forEach(rules -> rules.sort(Comparator.comparingInt((Rule rule) -> rule.words.size())
                        .reversed()));
        this.kinds = lines.stream()
                .filter(Line::kind)
                .map(line -> Folded.of(line.meant).key())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void add(String written, String meant) {
        var words = words(written);
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Rule(words, Folded.of(meant).key()));
        }
    }

    private static Abbreviations shipped() {
        try (var in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.csv"))) {
            return new Abbreviations(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Line(cells[0], cells[1], !cells[2].isEmpty()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These and a programme's own. */
    public Abbreviations and(List<Line> own) {
        var all = new ArrayList<>(lines);
        all.addAll(own);
        return own.isEmpty() ? this : new Abbreviations(all);
    }

    /** The text folded, with everything written out that is short for something. */
    public String writtenOut(String text) {
        var words = words(text);
        var out = new ArrayList<String>();
        for (int at = 0; at < words.size(); ) {
            var rule = ruleAt(words, at);
            out.add(rule.map(Rule::meant).orElse(words.get(at)));
            at += rule.map(r -> r.words.size()).orElse(1);
        }
        return String.join(" ", out.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** The longest that fits; a single letter at the end is part of a name, not short for anything. */
    private Optional<Rule> ruleAt(List<String> words, int at) {
        var rest = words.subList(at, words.size());
        boolean letterAtEnd = rest.size() == 1 && rest.getFirst().length() == 1;
        return letterAtEnd
                ? Optional.empty()
                : byFirstWord.getOrDefault(rest.getFirst(), List.of()).stream()
                        .filter(rule -> rule.words.size() <= rest.size()
                                && rule.words.equals(rest.subList(0, rule.words.size())))
                        .findFirst();
    }

    /** A name written out, without the words in front that say what kind of thing it is. */
    String bare(String writtenOut) {
        return kinds.stream()
                .filter(kind -> writtenOut.startsWith(kind + " "))
                .findFirst()
                .map(kind -> writtenOut.substring(kind.length() + 1))
                .orElse(writtenOut);
    }

    /** The ways to write the words in front of a name: full and short. Without such words only the name itself. */
    public List<Folded> variants(String name) {
        String full = Folded.of(name).key();
        var variants = new ArrayList<>(List.of(new Folded(full)));
        for (Line line : lines) {
            String meant = Folded.of(line.meant).key();
            if (line.kind && full.startsWith(meant + " ")) {
                variants.add(new Folded(Folded.of(line.written).key() + full.substring(meant.length())));
            }
        }
        return variants;
    }

    private static List<String> words(String text) {
        String key = Folded.of(text).key();
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" ", -1));
    }
}
