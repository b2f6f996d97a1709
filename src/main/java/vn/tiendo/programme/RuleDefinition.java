package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Formula;

/**
 * A rule as the province declares it. With {@link #holds} it is a CEL expression over the fields of one row of the
 * form; without, it names a structural rule that the program knows by {@link #id}, and gives its severity and words.
 *
 * @param id stable, such as DA05; districts see it
 * @param grading its severity, by period
 * @param on the form whose leaf rows it is about; empty for structural rules over the whole submission
 * @param each groups of fields, or of data items: of one, whose value the expressions may call {@code value}, or of two,
 *     {@code part} and {@code whole}; the rule is held against every group
 * @param at the fields whose cells are marked, the first one named first
 * @param expected a CEL expression of the value expected, shown to the sender
 * @param say the sentence, with placeholders in braces
 * @param fix what to do
 * @param example of what it finds, for its entry in the catalogue of rules
 * @param exemptions whom it does not bind
 * @param reason the fields of the row in which its reporter says why already; what they say is taken for the reason
 * @param place of its definition
 */
public record RuleDefinition(
        String id,
        Grading grading,
        Optional<String> on,
        Optional<Formula> holds,
        List<List<String>> each,
        List<String> at,
        Optional<Formula> expected,
        LocalText say,
        LocalText fix,
        Optional<LocalText> example,
        List<Exemption> exemptions,
        List<String> reason,
        DefinitionPlace place) {

    /** A rule for which no field of the row gives the reason. */
    public RuleDefinition(
            String id,
            Grading grading,
            Optional<String> on,
            Optional<Formula> holds,
            List<List<String>> each,
            List<String> at,
            Optional<Formula> expected,
            LocalText say,
            LocalText fix,
            Optional<LocalText> example,
            List<Exemption> exemptions,
            DefinitionPlace place) {
        this(id, grading, on, holds, each, at, expected, say, fix, example, exemptions, List.of(), place);
    }

    /** The names that stand for the values of a group in {@link #each}, by how many it has. */
    public static List<String> namesOfGroup(int size) {
        return size == 1 ? List.of("value") : List.of("part", "whole");
    }

    public RuleDefinition {
        each = List.copyOf(each);
        at = List.copyOf(at);
        exemptions = List.copyOf(exemptions);
        reason = List.copyOf(reason);
    }

    /** The same rule, graded otherwise. */
    public RuleDefinition graded(Grading other) {
        return new RuleDefinition(
                id, other, on, holds, each, at, expected, say, fix, example, exemptions, reason, place);
    }

    /** Why it does not bind what a unit reports of a subject for a period, if it does not. */
    public Optional<Exemption> exemption(Optional<UnitCode> unit, Optional<String> subject, Period period) {
        return exemptions.stream().filter(e -> e.covers(unit, subject, period)).findFirst();
    }
}
