package vn.tiendo.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** That this process alone works in a home folder. The operating system lets go of it when the process dies. */
final class HomeLock implements AutoCloseable {

    // The last byte of the longest file possible is locked, not the text: on Windows locked text could not be read.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    // POSIX drops a process's lock when *any* of its channels on the file closes, so within this JVM we keep count.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws HomeInUse if another process, or another part of this one, holds it */
    static HomeLock acquire(Home home) {
        if (!HELD_HERE.add(home.lock())) {
            throw new HomeInUse(home.path(), me());
        }
        Optional<HomeLock> lock = Optional.empty();
        try {
            lock = tryLock(home);
            if (lock.isEmpty()) {
                throw new HomeInUse(home.path(), holder(home.lock()));
            }
            return lock.get();
        } catch (IOException e) {
            throw KnownFaults.in(e, home.path())
                    .orElseGet(() -> new DatabaseFault(
                            "Không khoá được " + home.lock() + ".", "Cannot lock " + home.lock() + ".", e));
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(home.lock());
            }
        }
    }

    private static Optional<HomeLock> tryLock(Home home) throws IOException {
        var channel = FileChannel.open(
                home.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            return Optional.empty();
        }
        String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        channel.truncate(0).write(ByteBuffer.wrap((me() + ", " + since).getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new HomeLock(home.lock(), channel));
    }

    private static String me() {
        return "PID " + ProcessHandle.current().pid();
    }

    private static String holder(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var text = ByteBuffer.allocate(200);
            channel.read(text, 0);
            return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseFault("Không mở được khoá " + file + ".", "Cannot unlock " + file + ".", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
