package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether a receipt that is shown is as it was signed. */
public sealed interface ReceiptCheck {

    /** Made by this installation, and unchanged. */
    record Genuine() implements ReceiptCheck {}

    /**
     * Made here, and altered since.
     *
     * @param differences none if only the signature under it was
     */
    record Altered(List<Difference> differences) implements ReceiptCheck {

        public Altered {
            differences = List.copyOf(differences);
        }
    }

    /** Not made here, or nothing of it is left: none of its lines was signed by this installation. */
    record Foreign() implements ReceiptCheck {}

    /**
     * A line that is not as it was signed: altered, put in (nothing signed), or taken out (nothing shown).
     *
     * @param shown its index among the lines shown
     * @param signed the code of the line that was signed in its place
     */
    record Difference(OptionalInt shown, Optional<String> signed) {}
}
