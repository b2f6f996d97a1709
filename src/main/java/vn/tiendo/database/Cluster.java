package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The data folder of our own server, and starting and stopping it there. */
final class Cluster {

    /** After a crash it first reads again what it wrote last; that it failed is told at once. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";
    private static final int LEFT_BEHIND_SECONDS = 10;

    private final Home home;
    private final Tool tool;

    private Cluster(Home home, Tool tool) {
        this.home = home;
        this.tool = tool;
    }

    /**
     * That of the home, set up now if need be.
     *
     * @throws DatabaseFault if it was made by another major version of PostgreSQL
     */
    static Cluster in(Home home, Programs programs) throws IOException {
        var cluster = new Cluster(home, new Tool(programs, home.log()));
        cluster.clear();
        cluster.putAsideUnfinished();
        if (!Files.exists(home.data())) {
            cluster.setUp();
        }
        cluster.checkVersion();
        return cluster;
    }

    // Earlier versions set the folder up in its place. Nothing is in it, yet we delete nothing.
    private void putAsideUnfinished() throws IOException {
        if (Files.exists(home.data()) && !Files.exists(home.ready())) {
            String name = "postgres-unfinished-" + Instant.now().toEpochMilli();
            Files.move(home.data(), home.path().resolve(name));
        }
    }

    // Set up aside, so that the folder is there whole or not at all.
    private void setUp() throws IOException {
        var aside = home.data().resolveSibling("postgres.part");
        Folders.delete(aside);
        try {
            tool.run("initdb", initdb(aside));
            Folders.write(aside.resolve(home.ready().getFileName()), "");
            Folders.move(aside, home.data());
        } catch (IOException e) {
            Folders.delete(aside);
            throw e;
        }
    }

    private List<String> initdb(Path folder) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + EmbeddedServer.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + home.password(),
                "--encoding=UTF-8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void checkVersion() throws IOException {
        String data = Files.readString(home.data().resolve("PG_VERSION")).strip();
        String programs = tool.major();
        if (!data.equals(programs)) {
            throw new DatabaseFault(
                    "Dữ liệu trong %s là của PostgreSQL %s, bản tiendo này chạy PostgreSQL %s. Hãy dùng bản tiendo kèm PostgreSQL %s, hoặc chỉ thư mục khác bằng --home; dữ liệu vẫn nguyên."
                            .formatted(home.data(), data, programs, data),
                    "The data in %s are those of PostgreSQL %s, this tiendo runs PostgreSQL %s. Use a tiendo that carries PostgreSQL %s, or name another folder with --home; the data are untouched."
                            .formatted(home.data(), data, programs, data));
        }
    }

    /** Returns once it takes connections. */
    Postmaster start(int port) throws IOException {
        var settings = List.of(
                "timezone=UTC",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "listen_addresses=localhost",
                "unix_socket_directories=",
                "max_connections=100");
        String options = "-p " + port + " -c " + String.join(" -c ", settings);
        tool.run(
                "pg_ctl",
                List.of("start", "-w", "-t", START_SECONDS, "-D", home.data().toString(), "-o", options));
        return running();
    }

    private Postmaster running() throws IOException {
        return Postmaster.runningOn(home.data())
                .orElseThrow(() -> new IOException("The server ended as soon as it had begun"));
    }

    /** Ends sessions, too. */
    void stop() throws IOException {
        if (Postmaster.runningOn(home.data()).isPresent()) {
            tool.run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            STOP_SECONDS,
                            "-D",
                            home.data().toString()));
        }
    }

    /** Ends what a server or a process that died left behind and would be in the way: processes, and its pid file. */
    void clear() throws IOException {
        var left = tool.programs().running().toList();
        left.forEach(ProcessHandle::destroyForcibly);
        try {
            for (var process : left) {
                process.onExit()
                        .orTimeout(LEFT_BEHIND_SECONDS, TimeUnit.SECONDS)
                        .join();
            }
        } catch (CompletionException e) {
            throw new IOException("Processes of the server that died do not end", e);
        }
        Files.deleteIfExists(Postmaster.pidFile(home.data()));
    }
}
