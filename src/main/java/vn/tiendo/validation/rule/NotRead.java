package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.LeftOut;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Place;
import vn.tiendo.validation.known.Words;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.sight.Context;
import vn.tiendo.validation.sight.Findings;
import vn.tiendo.validation.sight.Rule;
import vn.tiendo.validation.sight.Sighting;

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
        var words = Words.findings();
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
                new Place("", 1, 1));
    }

    @Override
    public void check(Context context, Findings out) {
        context.reading().leftOut().forEach(left -> out.add(seen(left)));
    }

    private Sighting seen(LeftOut left) {
        var seen = sighting().variant(left.why().name());
        left.form().ifPresentOrElse(form -> seen.in(form, left.sheet()), () -> seen.on(left.sheet()));
        left.cells().forEach(cell -> seen.at(cell, ""));
        return graded(seen, left.weight())
                .found(left.what().isBlank() ? Words.findings().say("nothing") : Written.text(left.what()))
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

    private static Sighting graded(Sighting seen, LeftOut.Weight weight) {
        return switch (weight) {
            case HEAVY -> seen;
            case DOUBTFUL -> seen.atMost(Severity.WARNING);
            case LIGHT -> seen.atMost(Severity.NOTE);
        };
    }
}
