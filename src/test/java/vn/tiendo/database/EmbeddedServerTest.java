package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.Ending;

/** One home lives through all of it, since setting one up takes seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServerTest {

    /** On a machine with much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void isDurableAsksForAPasswordAndListensOnThisMachineOnly() {
        try (var server = EmbeddedServer.start(folder)) {
            var jdbc = JdbcClient.create(server.dataSource());

            assertThat(setting(jdbc, "fsync")).isEqualTo("on");
            assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(jdbc, "listen_addresses")).isEqualTo("localhost");
            assertThat(setting(jdbc, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(jdbc, "is_superuser")).isEqualTo("off");
            var stranger = new ServerAddress(server.address().port(), EmbeddedServer.NAME, new Secret("guess"));
            assertThatThrownBy(() -> stranger.dataSource(EmbeddedServer.NAME).getConnection())
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> new NamedServer(server.url(), EmbeddedServer.NAME, "guess").checked())
                    .isInstanceOf(DatabaseFault.class)
                    .hasMessageContaining("không nhận tên hoặc mật khẩu này")
                    .hasMessageContaining("does not accept this name or password");
        }
    }

    @Test
    @Order(3)
    void keepsItsFolderFromOthersEyes() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(new Home(folder.toRealPath()).password())))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(4)
    void keepsItsDataAndTakesNoHarmFromAStalePidFile() throws IOException {
        try (var server = EmbeddedServer.start(folder)) {
            JdbcClient.create(server.dataSource())
                    .sql("CREATE TABLE kept AS SELECT 42 AS n")
                    .update();
        }
        // Our own number: alive, but no server.
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder + "\n1\n1\n");

        try (var server = EmbeddedServer.start(folder)) {
            assertThat(kept(server)).isEqualTo(42);
        }
    }

    @Test
    @Order(5)
    void refusesASecondUserOfTheSameHomeAndNamesTheFirst() {
        try (var server = EmbeddedServer.start(folder)) {
            assertThat(kept(server)).isEqualTo(42);

            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageStartingWith("Thư mục dữ liệu")
                    .hasMessageContaining("PID " + ProcessHandle.current().pid());
        }
    }

    @Test
    @Order(6)
    void namesTheProcessThatHoldsTheHome() throws Exception {
        try (var other = OtherProcess.serving(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageContaining("PID " + other.pid() + ", 20");
        }
    }

    @Test
    @Order(7)
    void letsAReaderInWhileAnotherProcessServes() throws Exception {
        try (var other = OtherProcess.serving(folder);
                var database = Databases.openIfPresent(folder).orElseThrow()) {
            assertThat(other.isAlive()).isTrue();
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("SELECT n FROM kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    @Test
    @Order(8)
    void startsAgainAfterItsProcessWasKilled() throws Exception {
        long orphan;
        try (var other = OtherProcess.serving(folder)) {
            orphan = postmaster().pid();
            other.kill();
        }
        assertThat(ProcessHandle.of(orphan))
                .hasValueSatisfying(process -> assertThat(process.isAlive()).isTrue());

        try (var server = EmbeddedServer.start(folder)) {
            assertThat(kept(server)).isEqualTo(42);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    @Order(2)
    void opensTheDatabaseWithoutSpringBroughtUpToDate() {
        try (var database = Databases.openIfPresent(folder).orElseThrow()) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("SELECT count(*) FROM figure")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @Order(9)
    void putsAsideAFolderThatWasNeverSetUpWhole() throws IOException {
        Files.delete(folder.resolve("postgres/tiendo.ready"));

        try (var server = EmbeddedServer.start(folder);
                var files = Files.list(folder)) {
            assertThat(setting(JdbcClient.create(server.dataSource()), "fsync")).isEqualTo("on");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres-unfinished-"));
        }
    }

    @Test
    @Order(10)
    void isStartedAgainAtTheSameAddressWithTheSameDataWhenItIsKilled() throws IOException {
        try (var server = EmbeddedServer.start(folder)) {
            var jdbc = JdbcClient.create(server.dataSource());
            jdbc.sql("CREATE TABLE kept AS SELECT 43 AS n").update();
            var killed = postmaster();

            killed.destroyForcibly();

            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> !postmaster().equals(killed) && kept(server) == 43);
            assertThat(jdbc.sql("SELECT n FROM kept").query(Integer.class).single())
                    .isEqualTo(43);
        }
    }

    @Test
    @Order(11)
    void isStartedAgainWhenItWasToldToStopAndWaitsForSessionsThatStay() throws Exception {
        try (var server = EmbeddedServer.start(folder);
                var session = server.dataSource().getConnection()) {
            var told = postmaster();

            told.destroy();

            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> !postmaster().equals(told) && kept(server) == 43);
            assertThat(session.isValid(1)).isFalse();
        }
    }

    @Test
    @Order(12)
    void saysSoWhenItDoesNotStartAgain() throws Exception {
        var said = new CompletableFuture<DatabaseFault>();
        try (var server = EmbeddedServer.start(folder, PackedPrograms.ofThisMachine(), said::complete)) {
            assertThat(kept(server)).isEqualTo(43);
            Files.move(folder.resolve("postgres/global"), folder.resolve("postgres/global.lost"));
            postmaster().destroyForcibly();

            DatabaseFault fault = Ending.assertEnding(said::get, "the server is given up");
            assertThat(fault).hasMessageContaining("không chạy lại được").hasMessageContaining("does not start again");
        }
        Files.move(folder.resolve("postgres/global.lost"), folder.resolve("postgres/global"));
    }

    @Test
    @Order(13)
    void leavesDataOfAnotherMajorVersionAlone() throws IOException {
        var version = folder.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("là của PostgreSQL 17, bản tiendo này chạy PostgreSQL 18");

        Files.writeString(version, "18\n");
    }

    private static ProcessHandle postmaster() throws IOException {
        return Postmaster.runningOn(folder.toRealPath().resolve("postgres"))
                .orElseThrow()
                .process();
    }

    @Test
    void opensNothingWhereNothingIs(@TempDir Path empty) {
        assertThat(Databases.openIfPresent(empty.resolve("var"))).isEmpty();
        assertThat(empty.resolve("var")).doesNotExist();
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static int kept(EmbeddedServer server) {
        return JdbcClient.create(server.dataSource())
                .sql("SELECT n FROM kept")
                .query(Integer.class)
                .single();
    }
}
