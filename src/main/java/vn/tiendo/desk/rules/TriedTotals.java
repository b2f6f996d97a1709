package vn.tiendo.desk.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.trial.Tried;

/** What a trial of rules came to. */
final class TriedTotals {

    private final Map<String, OfRule> byRule = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** What is counted of all submissions that were tried. */
    enum Kind {
        TRIED,
        /** With findings of the rules tried. */
        FOUND,
        FOUND_COUNTING,
        NEWLY_RETURNED,
        NEWLY_RETURNED_COUNTING,
        RETURNED_BY_OTHERS,
        NEWLY_ACCEPTED;

        private boolean holds(Tried tried) {
            return switch (this) {
                case TRIED -> true;
                case FOUND -> !tried.findings().isEmpty();
                case FOUND_COUNTING -> !tried.findings().isEmpty() && tried.counts();
                case NEWLY_RETURNED -> tried.isNewlyReturned();
                case NEWLY_RETURNED_COUNTING -> tried.isNewlyReturned() && tried.counts();
                case RETURNED_BY_OTHERS -> tried.isReturnedByOthers();
                case NEWLY_ACCEPTED -> tried.isNewlyAccepted();
            };
        }
    }

    /** What one rule came to. */
    static final class OfRule {

        private final RuleDefinition rule;
        private final Set<UnitCode> units = new HashSet<>();
        private int submissions;
        private int findings;
        private int newlyReturned;

        OfRule(RuleDefinition rule) {
            this.rule = rule;
        }

        RuleDefinition rule() {
            return rule;
        }

        int units() {
            return units.size();
        }

        int submissions() {
            return submissions;
        }

        /** As they are told: one line each. */
        int findings() {
            return findings;
        }

        /** Submissions that were accepted, and that this rule returns. */
        int newlyReturned() {
            return newlyReturned;
        }

        private void add(Tried tried, List<Finding> found) {
            submissions++;
            tried.unit().ifPresent(units::add);
            findings += found.size();
            boolean returns = found.stream().anyMatch(Finding::isError);
            newlyReturned += tried.wasAccepted() && returns ? 1 : 0;
        }
    }

    TriedTotals(List<RuleDefinition> rules) {
        rules.forEach(rule -> byRule.put(rule.id(), new OfRule(rule)));
    }

    void add(List<Tried> submissions) {
        submissions.forEach(this::add);
    }

    private void add(Tried tried) {
        for (Kind kind : Kind.values()) {
            counts.merge(kind, kind.holds(tried) ? 1 : 0, Integer::sum);
        }
        tried.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule))
                .forEach((rule, found) ->
                        java.util.Objects.requireNonNull(byRule.get(rule)).add(tried, found));
    }

    List<OfRule> rules() {
        return List.copyOf(byRule.values());
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
