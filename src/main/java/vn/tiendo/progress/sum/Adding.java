package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.ledger.Stated;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;

/** Adds up what submissions say, by the definitions of one period. Safe for use by many threads. */
public final class Adding {

    /** Senders write at any length, an index holds only so much. */
    private static final int LONGEST_KEY = 300;

    private final ProjectFacts facts;
    private final Set<String> ratios = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, List<AddedUp>> counted = new HashMap<>();
    private final Map<Column, List<AddedUp>> summed = new HashMap<>();
    private final Set<Column> said = new HashSet<>();

    /** @param wanted where they are to be added up */
    public Adding(ConsolidationScope scope, List<Indicator> indicators, Predicate<TermPlace> wanted) {
        this.facts = ProjectFacts.of(scope.programme());
        indicators.stream()
                .filter(indicator -> indicator.denominator().isPresent())
                .map(Indicator::code)
                .forEach(ratios::add);
        Term.of(scope, indicators).forEach(term -> add(term, wanted));
    }

    private void add(Term term, Predicate<TermPlace> wanted) {
        var places = term.places().stream().filter(wanted).toList();
        if (places.isEmpty()) {
            return;
        }
        var addedUp =
                new AddedUp(term, places, Optional.ofNullable(term.members()).map(Pattern::compile));
        forms.add(term.form());
        if (term.field() == null) {
            counted.computeIfAbsent(term.form(), _ -> new ArrayList<>()).add(addedUp);
        } else {
            summed.computeIfAbsent(new Column(term.form(), term.field()), _ -> new ArrayList<>())
                    .add(addedUp);
        }
        Stream.concat(term.where().keySet().stream(), term.saidIn().stream())
                .forEach(field -> said.add(new Column(term.form(), field)));
    }

    private record Column(String form, String field) {}

    /** A term as it is added up: only where that is wanted. */
    private record AddedUp(Term term, List<TermPlace> places, Optional<Pattern> members) {

        boolean takes(String member) {
            return members.isEmpty() || members.get().matcher(member).find();
        }

        boolean fits(Row row) {
            return term.takesRow(row.words);
        }
    }

    /**
     * What one submission says of one thing, as far as any term asks for it.
     *
     * @param words by field
     * @param keys the same, as they are keys of totals
     */
    private record Row(
            String unit,
            String form,
            String subject,
            List<Stated> numbers,
            Map<String, String> words,
            Map<String, String> keys) {

        Row(String unit, String form, String subject) {
            this(unit, form, subject, new ArrayList<>(), new HashMap<>(), new HashMap<>());
        }

        void say(String field, String text) {
            words.put(field, text);
            keys.put(field, key(text));
        }
    }

    /** What a row says, as a key of totals. */
    public static String key(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_KEY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_KEY));
    }

    private record RowKey(String form, String subject) {}

    /** The forms of which anything is added up. */
    public Set<String> forms() {
        return Set.copyOf(forms);
    }

    /** The indicators that have a denominator. */
    public Set<String> ratios() {
        return Set.copyOf(ratios);
    }

    /** Adds all that one submission says to what others have brought. */
    public void add(UnitCode unit, Stream<Stated> submission, Totals totals) {
        add(unit, submission, totals, Placing.AS_SENT);
    }

    /** The same, each row as the one's whose it is. */
    public void add(UnitCode unit, Stream<Stated> submission, Totals totals, Placing placing) {
        var rows = new LinkedHashMap<RowKey, Row>();
        submission.filter(stated -> forms.contains(stated.form())).forEach(stated -> note(unit, stated, rows));
        rows.values().forEach(row -> add(row, placing.unit(row.unit, row.form, row.subject, row.words), totals));
    }

    private void note(UnitCode unit, Stated stated, Map<RowKey, Row> rows) {
        var row = rows.computeIfAbsent(
                new RowKey(stated.form(), stated.subject()), key -> new Row(unit.value(), key.form(), key.subject()));
        var column = new Column(stated.form(), stated.field());
        if (stated.number() != null && summed.containsKey(column)) {
            row.numbers.add(stated);
        }
        if (stated.words() != null && stated.member().isEmpty() && said.contains(column)) {
            row.say(stated.field(), stated.words());
        }
    }

    private void add(Row row, Optional<String> whose, Totals totals) {
        for (Stated stated : row.numbers) {
            for (AddedUp term : summed.getOrDefault(new Column(row.form, stated.field()), List.of())) {
                if (stated.number() != null && term.takes(stated.member()) && term.fits(row)) {
                    add(term, row, whose, new PlacedAmount(stated.member(), stated.number()), totals);
                }
            }
        }
        // That none of the rows reported are so is known: a count of them is 0, not unknown.
        for (AddedUp term : counted.getOrDefault(row.form, List.of())) {
            var one = new PlacedAmount("", term.fits(row) ? BigDecimal.ONE : BigDecimal.ZERO);
            add(term, row, whose, one, totals);
        }
    }

    private record PlacedAmount(String member, BigDecimal amount) {}

    private void add(AddedUp addedUp, Row row, Optional<String> whose, PlacedAmount said, Totals totals) {
        var leaf = new PlacedLeaf<>(said.amount, row.unit, row.subject, said.member, row.keys);
        for (TermPlace place : addedUp.places) {
            leaf.key(place, facts, whose).ifPresent(key -> totals.add(addedUp.term, place, key, said.amount));
        }
    }
}
