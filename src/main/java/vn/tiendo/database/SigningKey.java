package vn.tiendo.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The home's key for signing blank workbooks. Whoever keeps copies of a home keeps it, too: without it, workbooks signed
 * before are no longer known.
 */
public final class SigningKey {

    private SigningKey() {}

    /** The key, made now if there is none yet. */
    public static String of(Path home) {
        return Secret.in(Home.at(home).signingKey()).value();
    }

    /** The key, if one was ever made there. Makes nothing. */
    public static Optional<String> ifPresent(Path home) {
        var file = new Home(home).signingKey();
        return Files.exists(file) ? Optional.of(Secret.in(file).value()) : Optional.empty();
    }
}
