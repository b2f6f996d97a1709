package vn.tiendo.database;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program ends because its database is gone: with a sentence and exit code 1. */
final class ProgramEnd {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramEnd.class);

    /** What runs cannot be waited for long: it waits for the database. */
    private static final int PATIENCE_SECONDS = 2;

    private ProgramEnd() {}

    @SuppressWarnings("SystemOut") // nobody else is left to say it
    static void now(DatabaseFault fault) {
        System.err.println(fault.getMessage());
        LOG.info("The program ends", fault);
        Thread.ofPlatform().daemon().name("end").start(() -> System.exit(1));
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
