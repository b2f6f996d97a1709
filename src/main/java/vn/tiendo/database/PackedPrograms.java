package vn.tiendo.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** PostgreSQL's programs as the jar carries them: one archive (tar, xz) a platform. */
interface PackedPrograms {

    /** Each time from its beginning. */
    InputStream open() throws IOException;

    /** The name of its content: other bytes, another name. */
    default String name() throws IOException {
        try (var stream = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws DatabaseFault if the jar was built for other machines */
    static PackedPrograms ofThisMachine() {
        String machine = system() + " " + architecture();
        return names(system(), architecture(), Files.exists(Path.of("/etc/alpine-release"))).stream()
                .map(PackedPrograms::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new DatabaseFault(
                        "Bản này không kèm PostgreSQL cho máy %s. Hãy dùng bản dựng cho máy này (hoặc -Pall-platforms), hoặc chỉ máy chủ có sẵn bằng SPRING_DATASOURCE_URL."
                                .formatted(machine),
                        "This build carries no PostgreSQL for %s. Take one built for this machine (or with -Pall-platforms), or name a server in SPRING_DATASOURCE_URL."
                                .formatted(machine)));
    }

    /** Where they may be, the best first: 64-bit Windows and macOS on ARM run what was made for Intel, too. */
    static List<String> names(String system, String architecture, boolean alpine) {
        String own = "postgres-" + system + "-" + architecture;
        if (system.equals("linux")) {
            return List.of(alpine ? own + "-alpine_linux.txz" : own + ".txz");
        }
        return List.of(own + ".txz", "postgres-" + system + "-x86_64.txz");
    }

    private static Optional<PackedPrograms> find(String name) {
        return Optional.ofNullable(PackedPrograms.class.getResource("/" + name)).map(PackedPrograms::at);
    }

    private static PackedPrograms at(URL archive) {
        return new PackedPrograms() {
            @Override
            public InputStream open() throws IOException {
                return new BufferedInputStream(archive.openStream());
            }

            // The jar knows the checksum of what it holds, which spares each start the reading of all of it.
            @Override
            public String name() throws IOException {
                if (archive.openConnection() instanceof JarURLConnection jar && jar.getJarEntry() != null) {
                    var entry = jar.getJarEntry();
                    return "%08x-%x".formatted(entry.getCrc(), entry.getSize());
                }
                return PackedPrograms.super.name();
            }
        };
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
