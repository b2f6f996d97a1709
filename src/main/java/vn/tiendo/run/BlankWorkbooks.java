package vn.tiendo.run;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.database.SigningKey;
import vn.tiendo.form.Seal;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.programme.Programme;
import vn.tiendo.template.Earlier;
import vn.tiendo.template.Templates;
import vn.tiendo.validation.Checker;

/** Blank workbooks filled in from what a home holds, signed with its key, which is made if need be. */
public final class BlankWorkbooks {

    private BlankWorkbooks() {}

    /** @param stores what was accepted; without them nothing is known of earlier periods */
    public static Templates of(Programme programme, Path home, Optional<OpenStores> stores) {
        var earlier = stores.<Earlier>map(open -> earlier(programme, new Checker(programme), open.ledger()));
        return new Templates(programme, earlier.orElse(Earlier.NONE), new Seal(SigningKey.of(home)));
    }

    /** From the ledger of the running program. */
    public static Templates of(Catalogue.Entry entry, RunSettings settings, Ledger ledger) {
        var earlier = earlier(entry.programme(), entry.checker(), ledger);
        return new Templates(entry.programme(), earlier, new Seal(SigningKey.of(settings.home())));
    }

    private static Earlier earlier(Programme programme, Checker checker, Ledger ledger) {
        return new AcceptedBefore(ledger, programme.code(), checker);
    }
}
