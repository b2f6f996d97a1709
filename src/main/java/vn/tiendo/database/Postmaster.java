package vn.tiendo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A server's main process, as the file {@code postmaster.pid} in its data folder names it.
 *
 * @param port on which it listens
 */
record Postmaster(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int PATIENCE_MS = 1000;

    static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The server that runs on the data folder; nothing if none does, whatever the file says. */
    static Optional<Postmaster> runningOn(Path data) throws IOException {
        if (!Files.exists(pidFile(data))) {
            return Optional.empty();
        }
        return parse(Files.readAllLines(pidFile(data))).filter(found -> found.servesFrom(data));
    }

    /** Whether a server there has been told to stop, and has not yet. */
    static boolean stopsOn(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(pidFile(data));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("stopping");
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE || !isNumber(lines.get(PID_LINE)) || !isNumber(lines.get(PORT_LINE))) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .map(process -> new Postmaster(process, port));
    }

    private static boolean isNumber(String line) {
        return line.strip().matches("[1-9]\\d{0,8}");
    }

    /** Whether it lives; after a crash the operating system may have given the same number to something else. */
    boolean servesFrom(Path data) {
        return process.isAlive()
                && process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElseGet(this::answers);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
