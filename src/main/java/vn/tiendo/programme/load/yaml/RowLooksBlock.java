package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.RowLook;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads how rows look that are no leaves, and tells looks that no row can have, or that never get their turn. */
public final class RowLooksBlock {

    static final String[] KEYS = {"is", "says", "marks", "blank", "filled"};

    private final String form;
    private final String numbered;
    private final DeclaredNames names;

    /** @param numbered the field of the row's number */
    RowLooksBlock(String form, String numbered, DeclaredNames names) {
        this.form = form;
        this.numbered = numbered;
        this.names = names;
    }

    List<RowLook> looks(List<YamlValue> pieces) {
        var looks = new ArrayList<RowLook>();
        for (YamlValue piece : pieces) {
            var look = look(piece);
            checkPossible(look, piece);
            looks.stream()
                    .filter(earlier -> decidesAll(earlier, look))
                    .findFirst()
                    .ifPresent(_ -> piece.fault(FaultWords.say("look.never"), FaultWords.say("look.never.fix")));
            looks.add(look);
        }
        return looks;
    }

    private RowLook look(YamlValue piece) {
        var look = piece.block(KEYS);
        for (String key : List.of("blank", "filled")) {
            look.list(key).forEach(f -> names.refer(DeclaredNames.Kind.FIELD.of(form), f.text(), f.place()));
        }
        if (List.of("says", "marks", "blank", "filled").stream()
                .allMatch(key -> look.maybe(key).isEmpty())) {
            piece.fault(FaultWords.say("look.nothing"), FaultWords.say("look.nothing.fix"));
        }
        return new RowLook(
                look.oneOf("is", RowLook.Kind.class),
                look.texts("says"),
                look.list("marks").stream()
                        .map(m -> m.oneOf(RowLook.Mark.class))
                        .toList(),
                look.texts("blank"),
                look.texts("filled"));
    }

    private void checkPossible(RowLook look, YamlValue piece) {
        look.blank().stream()
                .filter(look.filled()::contains)
                .forEach(field -> piece.fault(FaultWords.say("look.both", field), FaultWords.say("look.both.fix")));
        if (!look.marks().isEmpty() && look.blank().contains(numbered)) {
            piece.fault(FaultWords.say("look.number", numbered), FaultWords.say("look.number.fix"));
        }
    }

    /** Whether every row that looks like the later one looks like the earlier one, too. */
    private static boolean decidesAll(RowLook earlier, RowLook later) {
        return (earlier.says().isEmpty() || saysAsMuch(earlier, later))
                && (earlier.marks().isEmpty()
                        || (!later.marks().isEmpty() && earlier.marks().containsAll(later.marks())))
                && later.blank().containsAll(earlier.blank())
                && later.filled().containsAll(earlier.filled());
    }

    private static boolean saysAsMuch(RowLook earlier, RowLook later) {
        return !later.says().isEmpty()
                && later.says().stream()
                        .map(Folded::of)
                        .allMatch(
                                words -> earlier.says().stream().map(Folded::of).anyMatch(words::startsWith));
    }
}
