package vn.tiendo.receipt;

import java.nio.file.Path;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.submission.ReceiptSeal;

/** The seal under an installation's receipts: all machines on one database sign alike, and a backup holds the key. */
public final class ReceiptSeals {

    private ReceiptSeals() {}

    /**
     * Signs with the key kept first, made now if there is none yet; knows what any kept key signed.
     *
     * @param home whose key, from before the database kept keys, is kept from now on
     */
    public static ReceiptSeal of(SigningKeys keys, Path home) {
        keys.takeOver(home);
        return new ReceiptSeal(keys.signing(), keys.kept());
    }
}
