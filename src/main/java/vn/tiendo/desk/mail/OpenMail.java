package vn.tiendo.desk.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.mailing.MailDesk;
import vn.tiendo.notice.Post;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.WritingStores;

/**
 * What commands about mail work on.
 *
 * @param closing the stores' end
 */
record OpenMail(Catalogue catalogue, Post post, MailDesk mail, Runnable closing) implements AutoCloseable {

    /** What an outbox is made with. */
    private record Parts(Catalogue catalogue, Post post, RunSettings settings) {

        WrittenForSenders texts(Receipts receipts, Comparisons comparisons, SigningKeys keys) {
            return new WrittenForSenders(receipts, comparisons, keys, settings);
        }
    }

    /** Complains if nothing was ever received. */
    static Optional<OpenMail> read(PlacesOption places, Console console) {
        return Stores.open(places, console).map(stores -> of(places, stores::close, parts -> looked(stores, parts)));
    }

    private static MailDesk looked(OpenStores stores, Parts parts) {
        var catalogue = parts.catalogue();
        var texts =
                parts.texts(Receipts.of(stores, catalogue), Comparisons.of(stores, catalogue), stores.signingKeys());
        return stores.mail(catalogue, parts.post(), parts.settings(), texts);
    }

    /** As {@link #read}, to queue and to send. */
    static Optional<OpenMail> write(PlacesOption places, Console console) {
        return Stores.openForWriting(places, console, Clock.systemUTC())
                .map(stores -> of(places, stores::close, parts -> filled(stores, parts)));
    }

    private static MailDesk filled(WritingStores stores, Parts parts) {
        var catalogue = parts.catalogue();
        var texts =
                parts.texts(Receipts.of(stores, catalogue), Comparisons.of(stores, catalogue), stores.signingKeys());
        return stores.mail(catalogue, parts.post(), parts.settings(), texts);
    }

    private static OpenMail of(PlacesOption places, Runnable closing, Function<Parts, MailDesk> opening) {
        try {
            var settings = Settings.load(places.asSpringArguments());
            var parts = new Parts(Catalogue.load(places.jobs, settings), ConfiguredPost.load(places), settings);
            return new OpenMail(parts.catalogue(), parts.post(), opening.apply(parts), closing);
        } catch (RuntimeException e) {
            closing.run();
            throw e;
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
