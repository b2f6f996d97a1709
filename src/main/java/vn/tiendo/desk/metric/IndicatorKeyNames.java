package vn.tiendo.desk.metric;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** What people call the things that indicators tell apart, in the reader's language. */
public record IndicatorKeyNames(Programme programme, DeskWords words) {

    /** Empty where it has no other name than its key. */
    Optional<String> of(String dimension, String key) {
        return switch (dimension) {
            case Dimensions.PROVINCE -> Optional.of(words.say("province"));
            case Dimensions.UNIT -> unit(key);
            case Dimensions.TASK ->
                programme.tasks().stream()
                        .filter(task -> task.code().equals(key))
                        .findFirst()
                        .map(task -> words.of(task.name()));
            case Dimensions.PROJECT -> programme.project(subject(key)).map(Project::name);
            case Dimensions.OWNER -> Optional.empty();
            default -> programme.town(subject(key)).map(Town::name).or(() -> choice(key));
        };
    }

    /** With the key behind it. */
    public String named(String dimension, String key) {
        if (dimension.equals(Dimensions.PROVINCE)) {
            return words.say("province");
        }
        return of(dimension, key)
                .map(name -> name + " (" + key + ")")
                .orElseGet(() -> key.isEmpty() ? words.say("said-nothing") : key);
    }

    Optional<String> unit(String code) {
        return programme.unit(new UnitCode(code)).map(Unit::name);
    }

    private static String subject(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    private Optional<String> choice(String key) {
        return programme.choices().values().stream()
                .flatMap(choices ->
                        choices.stream().filter(choice -> choice.value().equals(key)))
                .flatMap(choice -> Stream.of(words.of(choice.name())))
                .findFirst();
    }
}
