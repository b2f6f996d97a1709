package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM10: cells that hold something and were not read. As grave as the province declares where they may be figures of the
 * form; a warning where they may be somebody's; else a note. Told even where the province does not declare the rule.
 */
public record NotRead(RuleDefinition definition) implements Rule {

    public static final String ID = "TM10";

    /** The rule as the programme declares it, or as it is without. */
    public static NotRead of(Programme programme) {
        return new NotRead(programme.rule(ID).orElseGet(NotRead::undeclared));
    }

    private static RuleDefinition undeclared() {
        var words = ValidationWords.findings();
        return new RuleDefinition(
                ID,
                Grading.always(Severity.ERROR),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                words.say("TM10.ROWS.say"),
                words.say("TM10.ROWS.fix"),
                Optional.empty(),
                List.of(),
                new DefinitionPlace("", 1, 1));
    }

    @Override
    public void check(Context context, Observations out) {
        context.reading().leftOut().forEach(left -> out.add(seen(left)));
    }

    private Observation seen(UnreadCells left) {
        var seen = observation().variant(left.why().name());
        left.form().ifPresentOrElse(form -> seen.in(form, left.sheet()), () -> seen.on(left.sheet()));
        left.cells().forEach(cell -> seen.at(cell, ""));
        return graded(seen, left.weight())
                .found(left.what().isBlank() ? ValidationWords.findings().say("nothing") : Written.text(left.what()))
                .with("count", LocalText.of("" + left.count()))
                .with(
                        "row",
                        LocalText.of(left.cells().stream()
                                .findFirst()
                                .map(cell -> "" + cell.row())
                                .orElse("")))
                .with(
                        "column",
                        LocalText.of(left.cells().stream()
                                .findFirst()
                                .map(cell -> cell.toString().replaceAll("\\d", ""))
                                .orElse("")));
    }

    private static Observation graded(Observation seen, UnreadCells.Weight weight) {
        return switch (weight) {
            case HEAVY -> seen;
            case DOUBTFUL -> seen.atMost(Severity.WARNING);
            case LIGHT -> seen.atMost(Severity.NOTE);
        };
    }
}
