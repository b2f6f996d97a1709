package vn.tiendo.template;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.measure.Amount;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.form.Prefill;
import vn.tiendo.programme.registry.Project;

/** What a registry knows of the subject of a row. */
sealed interface SubjectFacts {

    /** In words; empty if it says nothing of that. */
    String words(Prefill.Fact fact);

    /** The money that is meant, if the fact is money. */
    default Optional<Amount> money(Prefill.Fact fact) {
        return Optional.empty();
    }

    record None() implements SubjectFacts {
        @Override
        public String words(Prefill.Fact fact) {
            return "";
        }

        /** Nothing at all: what stands between two facts would be read as one. */
        @Override
        public String cell(Form form, Column column) {
            return "";
        }
    }

    record OfProject(Project project) implements SubjectFacts {
        @Override
        public String words(Prefill.Fact fact) {
            return switch (fact) {
                case CODE -> project.code();
                case NAME -> project.name();
                case TASK -> project.task();
                case OWNER -> project.owner();
                case PLACE -> project.place();
                case GROUP -> project.group();
                case YEARS ->
                    project.start()
                            .flatMap(start -> project.finish().map(finish -> start + "-" + finish))
                            .orElse("");
                case DECISION -> project.decision();
                case TOTAL ->
                    project.total()
                            .map(total -> BigDecimal.valueOf(total.dong()).toPlainString())
                            .orElse("");
                case UNIT -> project.unit().value();
            };
        }

        @Override
        public Optional<Amount> money(Prefill.Fact fact) {
            return fact == Prefill.Fact.TOTAL ? project.total() : Optional.empty();
        }
    }

    record OfItem(Item item, BlankWords words) implements SubjectFacts {
        @Override
        public String words(Prefill.Fact fact) {
            return switch (fact) {
                case CODE -> item.code();
                case NAME -> words.of(item.name());
                case UNIT -> item.unit();
                case TASK, OWNER, PLACE, GROUP, YEARS, DECISION, TOTAL -> "";
            };
        }
    }

    Pattern PART = Pattern.compile("\\{([^}]*)}");

    /** All that stands in a column's cell, which may be several facts in one text. */
    default String cell(Form form, Column column) {
        return column.source()
                .inside()
                .map(pattern -> PART.matcher(pattern)
                        .replaceAll(part -> Matcher.quoteReplacement(form.column(part.group(1))
                                .flatMap(SubjectFacts::fact)
                                .map(this::words)
                                .orElse(""))))
                .orElseGet(() -> fact(column).map(this::words).orElse(""));
    }

    /** All that a pattern names, by the names of facts. */
    default String in(String pattern) {
        return PART.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(
                        named(part.group(1)).map(this::words).orElse("")));
    }

    private static Optional<Prefill.Fact> named(String field) {
        return Stream.of(Prefill.Fact.values())
                .filter(fact -> fact.name().toLowerCase(Locale.ROOT).equals(field))
                .findFirst();
    }

    /** The fact that the column says, declared or by its name where it is a part of another. */
    static Optional<Prefill.Fact> fact(Column column) {
        if (column.prefill().isPresent()) {
            return column.prefill().get() instanceof Prefill.Known(var fact) ? Optional.of(fact) : Optional.empty();
        }
        return column.isLabelled() ? Optional.empty() : named(column.field());
    }
}
