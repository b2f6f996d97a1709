package vn.tiendo.validation.known;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Likeness;

/** What tells one row of a form that is keyed by codes from another's; empty where it is not reported. */
public record ReportedRow(String code, Folded name, Folded owner, Folded decision) {

    /** Two projects of one decision share most of their name; two of one programme only its beginning. */
    private static final double ALIKE = 0.7;

    /** Shorter names ("Đường nội thị") are common to many. */
    private static final int TELLING = 20;

    private static final List<String> DECISIONS = List.of("decision", "decision_no");

    public static ReportedRow of(Form form, TableRow row) {
        return new ReportedRow(
                row.text(form.leaf()).orElse(""),
                Folded.of(row.text("name").orElse("")),
                Folded.of(row.text("owner").or(() -> row.text("investor")).orElse("")),
                Folded.of(DECISIONS.stream()
                        .flatMap(field -> row.text(field).stream())
                        .findFirst()
                        .orElse("")));
    }

    public static ReportedRow of(String code, Map<Slot, Past.Said> figures) {
        return new ReportedRow(
                code,
                Folded.of(text(figures, "name")),
                Folded.of(text(figures, "owner") + text(figures, "investor")),
                Folded.of(text(figures, "decision") + text(figures, "decision_no")));
    }

    public static String text(Map<Slot, Past.Said> figures, String field) {
        return figures.get(Slot.of(field)) instanceof Past.Said.Words(var text) ? text : "";
    }

    /** Under the same code, by the same decision, or under the same name with the same owner. */
    public boolean isSame(ReportedRow other) {
        boolean coded = !code.isEmpty() && code.equals(other.code);
        boolean decided = isDecided()
                && decision.equals(other.decision)
                && Likeness.byLetters(name.key(), other.name.key()) >= ALIKE;
        boolean named = isTelling() && name.equals(other.name) && owner.equals(other.owner);
        return coded || decided || named;
    }

    private boolean isDecided() {
        return decision.key().chars().anyMatch(Character::isDigit);
    }

    private boolean isTelling() {
        return name.key().length() >= TELLING;
    }

    /** Two rows that are the same have one of these in common. */
    public Set<UUID> marks() {
        var marks = new HashSet<UUID>();
        if (!code.isEmpty()) {
            marks.add(mark("code", code));
        }
        if (isDecided()) {
            marks.add(mark("decision", decision.key()));
        }
        if (isTelling()) {
            marks.add(mark("name", name.key() + "\t" + owner.key()));
        }
        return marks;
    }

    private static UUID mark(String kind, String text) {
        return UUID.nameUUIDFromBytes((kind + "\t" + text).getBytes(UTF_8));
    }

    /** The marks of all that a past holds, by subject. */
    static Map<String, Set<UUID>> marks(Past past) {
        var marks = new HashMap<String, Set<UUID>>();
        past.subjects()
                .forEach((subject, figures) ->
                        marks.put(subject, of(subject, figures).marks()));
        return marks;
    }
}
