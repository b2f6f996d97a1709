package vn.tiendo.programme.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Formula;

/**
 * A way to say something, if it is so.
 *
 * @param when an expression over the facts; empty for always
 * @param say with facts in braces: {@code {dis_pct.value}}
 * @param place of what it says
 */
public record Phrase(Optional<Formula> when, LocalText say, DefinitionPlace place) {

    /** Of several ways the first that holds; nothing if none does. */
    public record Ways(List<Phrase> phrases) {

        public Ways {
            phrases = List.copyOf(phrases);
        }
    }
}
