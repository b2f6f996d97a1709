package vn.tiendo.store;

import java.time.Instant;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.edition.KeptProgrammes;
import vn.tiendo.programme.Programme;

/** A programme as its definitions were at an instant. To be closed; what was taken from it stays good. */
public final class PastProgrammes implements AutoCloseable {

    private final OpenStores stores;
    private final KeptEntries entries;

    public PastProgrammes(OpenStores stores, RunSettings settings) {
        this.stores = stores;
        this.entries = new KeptEntries(stores.definitions(), settings);
    }

    /**
     * By the likeliest of the versions that may have been in force; today's where none was kept by then, or can be read.
     */
    public Programme of(Programme today, Instant at) {
        return stores.definitions().inForce(today.code(), at).stream()
                .flatMap(version -> entries.of(today.code(), version).stream())
                .map(Catalogue.Entry::programme)
                .findFirst()
                .orElse(today);
    }

    /** By the very versions that are asked for. */
    public KeptProgrammes kept() {
        return entries.programmes();
    }

    @Override
    public void close() {
        entries.close();
    }
}
