package vn.tiendo.validation.observation;

import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.form.Form;

/** What a form's rows are about, in the form's own word: "dự án" under the title "Mã dự án", "công trình" likewise. */
public final class RowWord {
    private static final LocalText PROJECT = new LocalText("dự án", "project");

    private RowWord() {}

    static LocalText of(Form form) {
        return form.column(form.leaf())
                .flatMap(RowWord::word)
                .map(word -> new LocalText(word, PROJECT.en()))
                .orElse(PROJECT);
    }

    /** For sentences that stand alone: of the rule's form, else of the programme's first whose rows are in a registry. */
    public static LocalText of(Programme programme, RuleDefinition rule) {
        return rule.on()
                .flatMap(programme::form)
                .or(() -> programme.forms().stream()
                        .filter(form -> form.keyed(Form.PROJECTS).isPresent())
                        .findFirst())
                .map(RowWord::of)
                .orElse(PROJECT);
    }

    private static Optional<String> word(Column column) {
        return column.labels().stream().findFirst().map(DeclaredLabel::last).flatMap(title -> word(column, title));
    }

    /** A column of codes is called "Mã …"; one that holds the name beside the code is called after the thing itself. */
    private static Optional<String> word(Column column, String title) {
        String folded = Folded.of(title).key();
        if (folded.startsWith("ma so ") || folded.startsWith("ma ")) {
            int words = folded.startsWith("ma so ") ? 3 : 2;
            return Optional.of(title.strip().split("\\s+", words)[words - 1]);
        }
        return column.source()
                .inside()
                .map(_ -> title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1));
    }
}
