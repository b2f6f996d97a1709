package vn.tiendo.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.database.SigningKey;
import vn.tiendo.form.Seal;

/** The seal of a home, for verifying: there from when the first blank workbook is made, by whatever process. */
final class Seals implements Supplier<Optional<Seal>> {

    private final Path home;
    private final AtomicReference<@Nullable Seal> known = new AtomicReference<>();

    Seals(Path home) {
        this.home = home;
    }

    @Override
    public Optional<Seal> get() {
        var seal = known.get();
        if (seal == null) {
            seal = SigningKey.ifPresent(home).map(Seal::new).orElse(null);
            known.set(seal);
        }
        return Optional.ofNullable(seal);
    }
}
