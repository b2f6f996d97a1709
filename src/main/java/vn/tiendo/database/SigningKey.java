package vn.tiendo.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The key of a home that has no database yet, in a file: what is signed with it is known to the database that is made there
 * later, which takes it over ({@link SigningKeys#takeOver}).
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
        return Files.exists(file)
                ? Optional.of(Secret.in(file).value()).filter(key -> !key.isEmpty())
                : Optional.empty();
    }
}
