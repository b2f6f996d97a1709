package vn.tiendo.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.programme.Indicator;

/** All terms of a scope as the arrays that a statement takes; a term is known by its number among them. */
final class Terms {

    private final List<Term> terms;
    private final List<Placed> places = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    Terms(Scope scope, List<Indicator> indicators) {
        terms = Term.of(scope, indicators);
        for (int i = 0; i < terms.size(); i++) {
            add(i, terms.get(i));
        }
    }

    private void add(int number, Term term) {
        term.places().forEach(place -> places.add(new Placed(number, place)));
        term.where()
                .forEach((field, values) -> values.stream()
                        .distinct()
                        .forEach(value -> conditions.add(new Condition(number, field, value))));
    }

    StatementSpec bind(StatementSpec statement) {
        statement
                .param("terms", IntStream.range(0, terms.size()).boxed().toArray(Integer[]::new))
                .param("indicators", texts(terms, Term::indicator))
                .param("below", flags(terms, Term::below))
                .param("forms", texts(terms, Term::form))
                .param("fields", texts(terms, Term::field))
                .param("ways", texts(terms, Term::way))
                .param("ofProjects", flags(terms, Term::ofProjects))
                .param("byMember", flags(terms, Term::byMember))
                .param("members", texts(terms, Term::members))
                .param("conditions", numbers(terms, Term::conditions));
        return bindConditions(bindPlaces(statement));
    }

    private StatementSpec bindPlaces(StatementSpec statement) {
        return statement
                .param("placedTerms", numbers(places, Placed::term))
                .param("dimensions", texts(places, placed -> placed.place().dimension()))
                .param("kinds", texts(places, placed -> placed.place().kind()))
                .param("positions", numbers(places, placed -> placed.place().position()))
                .param("saidIn", texts(places, placed -> placed.place().field()));
    }

    private StatementSpec bindConditions(StatementSpec statement) {
        return statement
                .param("conditionTerms", numbers(conditions, Condition::term))
                .param("conditionFields", texts(conditions, Condition::field))
                .param("conditionValues", texts(conditions, Condition::value));
    }

    static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        @Nullable String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = column.apply(rows.get(i));
        }
        return texts;
    }

    private static <T> Boolean[] flags(List<T> rows, Function<T, Boolean> column) {
        return rows.stream().map(column).toArray(Boolean[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private record Placed(int term, Place place) {}

    private record Condition(int term, String field, String value) {}
}
