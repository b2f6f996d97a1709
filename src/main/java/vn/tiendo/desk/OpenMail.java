package vn.tiendo.desk;

import java.util.Optional;
import vn.tiendo.notice.Post;
import vn.tiendo.run.Catalogue;
import vn.tiendo.run.MailDesk;
import vn.tiendo.run.OpenStores;

/** What commands about mail work on. */
record OpenMail(Catalogue catalogue, Post post, OpenStores stores, MailDesk mail) implements AutoCloseable {

    /** Complains if nothing was ever received. */
    static Optional<OpenMail> read(PlacesOption places, Console console) {
        return Stores.open(places, console).map(stores -> of(places, stores));
    }

    /** As {@link #read}, to queue and to send. */
    static Optional<OpenMail> write(PlacesOption places, Console console) {
        var stores = Settings.namedServer().map(OpenStores::toWrite).or(() -> OpenStores.toWriteIfPresent(places.home));
        if (stores.isEmpty()) {
            Stores.complain(places, console);
        }
        return stores.map(open -> of(places, open));
    }

    private static OpenMail of(PlacesOption places, OpenStores stores) {
        try {
            var settings = Settings.load(places.asSpringArguments());
            var catalogue = Catalogue.load(places.jobs, settings);
            var post = ConfiguredPost.load(places);
            return new OpenMail(catalogue, post, stores, stores.mail(catalogue, post, settings));
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    @Override
    public void close() {
        stores.close();
    }
}
