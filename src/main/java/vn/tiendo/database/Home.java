package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder that holds the state of one installation. Readable by its owner only. */
record Home(Path path) {

    private static final int PAGE = 8192;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Makes the folder if need be. The path becomes absolute and free of links, so that it compares. */
    static Home at(Path path) {
        try {
            Files.createDirectories(path);
            var home = new Home(path.toRealPath());
            home.restrict();
            return home;
        } catch (IOException e) {
            throw notMade(path, e);
        }
    }

    /** @throws DatabaseFault if nothing can be written there */
    void check() {
        try {
            Files.delete(Files.write(Files.createTempFile(path, ".", ".part"), new byte[PAGE]));
        } catch (IOException e) {
            throw notMade(path, e);
        }
    }

    private static DatabaseFault notMade(Path path, IOException cause) {
        return KnownFaults.in(cause, path)
                .orElseGet(() -> new DatabaseFault(
                        "Không tạo được thư mục dữ liệu %s. Kiểm tra đường dẫn, hoặc chọn thư mục khác bằng --home."
                                .formatted(path),
                        "Home folder %s cannot be made. Check the path, or name another folder with --home."
                                .formatted(path),
                        cause));
    }

    private void restrict() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
    }

    Path data() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path password() {
        return path.resolve("postgres.password");
    }

    Path signingKey() {
        return path.resolve("templates.key");
    }

    Path lock() {
        return path.resolve("tiendo.lock");
    }

    /** Written once the data folder has been set up whole. It lies in that folder, so that a copy of it takes it along. */
    Path ready() {
        return data().resolve("tiendo.ready");
    }
}
