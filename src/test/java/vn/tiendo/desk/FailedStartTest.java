package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.tiendo.database.TestDatabase;

/** What a person sees of it: a sentence in their language, no trace, and exit code 1. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

    @TempDir
    Path folder;

    @Test
    void saysThatTheDatabaseCannotBeReached(CapturedOutput printed) {
        var started = start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/tiendo?password=geheim");

        assertThat(started.code()).isEqualTo(1);
        assertThat(sentence(started))
                .isEqualTo(
                        "Không nối được với cơ sở dữ liệu jdbc:postgresql://127.0.0.1:1/tiendo. Kiểm tra SPRING_DATASOURCE_URL, máy chủ có chạy không, và mạng.");
        assertThat(printed.getAll()).isEmpty();
    }

    @Test
    void saysItInEnglish(CapturedOutput printed) {
        String wrong = TestDatabase.fresh().url().replaceAll("/test_\\d+", "/not_there");

        var started = start("--english", "--spring.datasource.url=" + wrong);

        assertThat(started.code()).isEqualTo(1);
        assertThat(sentence(started))
                .startsWith("The server is there, a database of this name is not: jdbc:postgresql:");
        assertThat(printed.getAll()).isEmpty();
    }

    @Test
    void saysThatTheUrlIsNone() {
        var started = start("--spring.datasource.url=jdbc:mysql://127.0.0.1/tiendo");

        assertThat(started.code()).isEqualTo(1);
        assertThat(sentence(started)).startsWith("SPRING_DATASOURCE_URL không đúng dạng jdbc:postgresql://");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var started = start(
                    "--spring.datasource.url=" + TestDatabase.fresh().url(), "--server.port=" + taken.getLocalPort());

            assertThat(started.code()).isEqualTo(1);
            assertThat(sentence(started))
                    .startsWith("Cổng " + taken.getLocalPort() + " đang có chương trình khác dùng.");
        }
    }

    @Test
    void saysThatTheHomeCannotBeMade(CapturedOutput printed) throws IOException {
        Files.writeString(folder.resolve("file"), "a file");
        var home = folder.resolve("file/home");

        var started = start("--home=" + home);

        assertThat(started.code()).isEqualTo(1);
        assertThat(sentence(started))
                .isEqualTo("Không tạo được thư mục dữ liệu %s. Kiểm tra đường dẫn, hoặc chọn thư mục khác bằng --home."
                        .formatted(home));
        assertThat(printed.getAll()).isEmpty();
    }

    private Spoken start(String... settings) {
        var arguments =
                new ArrayList<>(List.of("--input=" + folder.resolve("input"), "--output=" + folder.resolve("output")));
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--home"))) {
            arguments.add("--home=" + folder.resolve("home"));
        }
        arguments.addAll(List.of(settings));
        return Spoken.by(arguments.toArray(String[]::new));
    }

    /** The last line, and the only one that speaks of no definition. */
    private static String sentence(Spoken started) {
        var lines =
                started.told().lines().filter(line -> !line.startsWith("jobs/")).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
