package vn.tiendo.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.database.SigningKey;
import vn.tiendo.form.Seal;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.template.Earlier;
import vn.tiendo.template.Templates;

/** Blank workbooks filled in from what a home holds, signed with its key, which is made if need be. */
public final class BlankWorkbooks {

    private BlankWorkbooks() {}

    /** @param stores what was accepted; without them nothing is known of earlier periods */
    public static Templates of(Programme programme, Path home, Optional<OpenStores> stores) {
        return new Templates(
                programme,
                stores.map(open -> earlier(open.ledger(), programme)).orElse(Earlier.NONE),
                new Seal(SigningKey.of(home)));
    }

    /** From the ledger of the running program. */
    public static Templates of(Programme programme, RunSettings settings, Ledger ledger) {
        return new Templates(programme, earlier(ledger, programme), new Seal(SigningKey.of(settings.home())));
    }

    private static Earlier earlier(Ledger ledger, Programme programme) {
        return (UnitCode unit, String form, Period period) -> figures(ledger, programme, unit, form, period);
    }

    private static List<KeptFigure> figures(
            Ledger ledger, Programme programme, UnitCode unit, String form, Period period) {
        return ledger.of(programme.code(), unit, form, period, Optional.empty());
    }
}
