package vn.tiendo.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs.
 *
 * @param log where what they say goes, and what the server says that one of them starts
 */
record Tool(Programs programs, Path log) {

    /** So much of what was said last stands in the exception. */
    private static final int SAID = 2000;

    /** @throws IOException with what it said, if it ends with another code than 0 */
    void run(String name, List<String> arguments) throws IOException {
        long before = Files.exists(log) ? Files.size(log) : 0;
        var command = new ArrayList<>(prefix());
        command.add(programs.program(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Its words are looked at, so they are to be the same everywhere.
        builder.environment().put("LC_ALL", "C");
        int code = waitFor(builder.start());
        if (code != 0) {
            throw new IOException(name + " ended with " + code + ": " + saidSince(before));
        }
    }

    /** The number before the dot, in which data and programs must agree. */
    String major() throws IOException {
        var process = new ProcessBuilder(programs.program("postgres").toString(), "--version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        waitFor(process);
        return said.replaceAll("(?s).*\\) (\\d+).*", "$1");
    }

    // PostgreSQL does not run as root: in a user namespace of its own it does not see that it does.
    private static List<String> prefix() throws IOException {
        boolean root =
                ProcessHandle.current().info().user().filter("root"::equals).isPresent();
        if (!root) {
            return List.of();
        }
        if (!works("unshare", "-U", "true")) {
            throw new DatabaseFault(
                    "PostgreSQL không chạy bằng tài khoản root. Hãy chạy chương trình bằng một tài khoản thường.",
                    "PostgreSQL does not run as root. Start the program as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean works(String... command) throws IOException {
        try {
            return waitFor(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return false;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private String saidSince(long before) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.READ)) {
            var text = ByteBuffer.allocate(SAID);
            channel.read(text, Math.max(before, channel.size() - SAID));
            return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
        }
    }
}
