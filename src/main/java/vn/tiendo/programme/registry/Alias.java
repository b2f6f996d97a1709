package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/**
 * A writing that somebody confirmed to mean something in a registry.
 *
 * @param code of the thing that is meant
 * @param since the first day on which it does; empty for always
 * @param confirmedBy who said so; may be empty
 */
public record Alias(
        NameKind kind,
        String text,
        String code,
        Optional<LocalDate> since,
        String confirmedBy,
        Optional<LocalDate> confirmedOn) {

    /** Longer than any name of a project. */
    public static final int LONGEST = 300;

    public Validity validity() {
        return new Validity(since, Optional.empty());
    }

    /** Why the text cannot be an alias; empty if it can. */
    public static Optional<LocalText> wrong(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of(FaultWords.say("text.length", LONGEST));
        }
        boolean plain = text.codePoints().noneMatch(Alias::isHidden);
        return plain ? Optional.empty() : Optional.of(FaultWords.say("text.hidden"));
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
