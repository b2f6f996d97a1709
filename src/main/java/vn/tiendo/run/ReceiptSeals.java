package vn.tiendo.run;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.database.SigningKey;
import vn.tiendo.submission.ReceiptSeal;

/** The seal under an installation's receipts. */
public final class ReceiptSeals {

    private ReceiptSeals() {}

    /** For signing: the key is made now if there is none yet. */
    public static ReceiptSeal of(Path home) {
        return new ReceiptSeal(SigningKey.of(home));
    }

    /** For verifying: none if nothing was ever signed there. */
    public static Optional<ReceiptSeal> ifPresent(Path home) {
        return SigningKey.ifPresent(home).map(ReceiptSeal::new);
    }
}
