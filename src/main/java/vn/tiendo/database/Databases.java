package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** Databases, for commands that need one without the whole application. */
public final class Databases {

    private Databases() {}

    /**
     * Makes a home folder if need be.
     *
     * @throws DatabaseFault if it cannot be made, or nothing can be written there
     */
    public static void makeHome(Path folder) {
        Home.at(folder).check();
    }

    /**
     * The database of a home folder, if one was ever set up there. While another process runs it, that server is
     * used and left running; otherwise it is started (and brought up to date) here, and stopped on closing.
     *
     * @throws DatabaseFault if it is there and cannot be opened
     */
    public static Optional<OpenDatabase> openIfPresent(Path folder) {
        if (!Files.exists(new Home(folder).ready())) {
            return Optional.empty();
        }
        try {
            return Optional.of(own(folder));
        } catch (HomeInUse e) {
            return Optional.of(theirs(Home.at(folder)).orElseThrow(() -> e));
        }
    }

    /**
     * An outside database as it is: whoever runs it brings it up to date.
     *
     * @throws DatabaseFault if it cannot be reached
     */
    public static OpenDatabase open(NamedServer server) {
        return new OpenDatabase(server.checked().dataSource(), () -> {});
    }

    private static OpenDatabase own(Path folder) {
        var server = EmbeddedServer.start(folder);
        try {
            Flyway.configure().dataSource(server.dataSource()).load().migrate();
            return new OpenDatabase(server.dataSource(), server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Optional<OpenDatabase> theirs(Home home) {
        try {
            return Postmaster.runningOn(home.data())
                    .map(found -> new ServerAddress(found.port(), EmbeddedServer.NAME, Secret.of(home)))
                    .map(server -> new OpenDatabase(server.dataSource(EmbeddedServer.NAME), () -> {}));
        } catch (IOException e) {
            throw new DatabaseFault(
                    "Không đọc được thư mục " + home.data() + ".", "Cannot read " + home.data() + ".", e);
        }
    }
}
