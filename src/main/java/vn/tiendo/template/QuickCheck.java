package vn.tiendo.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Form;

/**
 * A rule as far as a spreadsheet can hold cells against it while they are being filled in.
 *
 * @param holds its condition, in the names of fields
 * @param at the fields whose cells are shown to break it
 */
record QuickCheck(Severity severity, String holds, List<String> at) {

    QuickCheck {
        at = List.copyOf(at);
    }

    /** Those of a form's rules that are in effect; the gravest first. */
    static List<QuickCheck> of(BlankSource blank, Form form) {
        return blank.programme().rules().stream()
                .filter(rule -> rule.on().filter(form.code()::equals).isPresent())
                .filter(rule -> !rule.at().isEmpty())
                .flatMap(rule -> of(rule, form, blank))
                .sorted(java.util.Comparator.comparing(QuickCheck::severity))
                .toList();
    }

    private static Stream<QuickCheck> of(RuleDefinition rule, Form form, BlankSource blank) {
        var severity = rule.grading().in(Optional.of(blank.period())).filter(s -> s != Severity.NOTE);
        if (severity.isEmpty() || rule.holds().isEmpty()) {
            return Stream.empty();
        }
        String holds = ofPeriod(rule.holds().get().text(), form, blank);
        var groups = rule.each().isEmpty() ? List.of(List.<String>of()) : rule.each();
        return groups.stream().map(group -> {
            Function<String, String> named = named(group);
            return new QuickCheck(
                    severity.get(),
                    named.apply(holds),
                    rule.at().stream().map(named).toList());
        });
    }

    /** What expressions say of the period, as the blank workbook's own. */
    private static String ofPeriod(String holds, Form form, BlankSource blank) {
        var period = blank.period();
        var calendar = blank.programme().calendar();
        return holds.replace("period.month", Integer.toString(period.month()))
                .replace("period.year", Integer.toString(calendar.year().number(period)))
                .replace("period.quarter", Integer.toString(calendar.year().quarter(period)))
                .replace("period.first", calendar.isFirstOfYear(form.collected(), period) ? "0 == 0" : "0 == 1");
    }

    /** Puts the members of a group where the rule says {@code value}, or {@code part} and {@code whole}. */
    private static Function<String, String> named(List<String> group) {
        if (group.isEmpty()) {
            return Function.identity();
        }
        var names = RuleDefinition.namesOfGroup(group.size());
        return text -> IntStream.range(0, group.size())
                .mapToObj(i -> (Function<String, String>) t -> t.replaceAll("\\b" + names.get(i) + "\\b", group.get(i)))
                .reduce(Function.identity(), Function::andThen)
                .apply(text);
    }
}
