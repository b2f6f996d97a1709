package vn.tiendo.programme.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a blank workbook says in a column already. */
public sealed interface Prefill {

    String REGISTRY = "registry.";

    /** What the registry says of the row's project or item; nobody is to write there. */
    record Known(Fact fact) implements Prefill {}

    /** What was accepted last time, to be changed where it has changed. */
    record Last() implements Prefill {}

    /** The same, within one year: what begins anew in January stays blank then. */
    record LastOfYear() implements Prefill {}

    /** Nothing; what was accepted last time stands beside it, in grey. */
    record Shown() implements Prefill {}

    /** What registries know. */
    enum Fact {
        CODE,
        NAME,
        TASK,
        OWNER,
        PLACE,
        GROUP,
        YEARS,
        DECISION,
        TOTAL,
        UNIT
    }

    /** As definitions write it: {@code last}, {@code last_of_year}, {@code shown}, {@code registry.total}. */
    static Optional<Prefill> named(String word) {
        return switch (word) {
            case "last" -> Optional.of(new Last());
            case "last_of_year" -> Optional.of(new LastOfYear());
            case "shown" -> Optional.of(new Shown());
            default ->
                Stream.of(Fact.values())
                        .filter(fact -> word(fact).equals(word))
                        .findFirst()
                        .map(Known::new);
        };
    }

    /** All that may be written. */
    static List<String> words() {
        return Stream.concat(
                        Stream.of("last", "last_of_year", "shown"),
                        Stream.of(Fact.values()).map(Prefill::word))
                .toList();
    }

    private static String word(Fact fact) {
        return REGISTRY + fact.name().toLowerCase(Locale.ROOT);
    }
}
