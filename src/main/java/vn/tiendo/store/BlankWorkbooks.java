package vn.tiendo.store;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.SigningKey;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.form.Seal;
import vn.tiendo.intake.check.AcceptedBefore;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.programme.Programme;
import vn.tiendo.template.Earlier;
import vn.tiendo.template.Templates;
import vn.tiendo.validation.Checker;

/** Blank workbooks filled in from what was accepted, signed with a key that is made if need be. */
public final class BlankWorkbooks {

    private BlankWorkbooks() {}

    /**
     * @param home whose key signs while there is no database
     * @param stores what was accepted; without them nothing is known of earlier periods
     */
    public static Templates of(Programme programme, Path home, Optional<OpenStores> stores) {
        var earlier = stores.<Earlier>map(open -> earlier(programme, new Checker(programme), open.ledger()));
        String key = stores.map(open -> key(open.signingKeys(), home)).orElseGet(() -> SigningKey.of(home));
        return new Templates(programme, earlier.orElse(Earlier.NONE), new Seal(key));
    }

    private static String key(SigningKeys keys, Path home) {
        keys.takeOver(home);
        return keys.signing();
    }

    /** From the ledger of the running program. */
    public static Templates of(Catalogue.Entry entry, SigningKeys keys, Ledger ledger) {
        var earlier = earlier(entry.programme(), entry.checker(), ledger);
        return new Templates(entry.programme(), earlier, new Seal(keys.signing()));
    }

    private static Earlier earlier(Programme programme, Checker checker, Ledger ledger) {
        return new AcceptedBefore(ledger, programme.code(), checker);
    }
}
