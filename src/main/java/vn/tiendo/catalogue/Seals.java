package vn.tiendo.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiendo.database.SigningKey;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.form.Seal;

/**
 * The seals by which blank workbooks made here are known: that of the home's file, and, once a database is open, those
 * that it keeps. They may be made at any time, by whatever process.
 */
final class Seals implements Supplier<List<Seal>> {

    private final Path home;
    private final AtomicReference<Supplier<List<String>>> kept = new AtomicReference<>(List::of);

    Seals(Path home) {
        this.home = home;
    }

    /** Knows those of an open database from now on. */
    void know(SigningKeys keys) {
        kept.set(keys::kept);
    }

    @Override
    public List<Seal> get() {
        return Stream.concat(kept.get().get().stream(), SigningKey.ifPresent(home).stream())
                .distinct()
                .map(Seal::new)
                .toList();
    }
}
