package vn.tiendo.report.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.report.ProvincialWorkbook;
import vn.tiendo.report.SampleConsolidation;
import vn.tiendo.report.data.ChangesJson;
import vn.tiendo.report.data.FiguresJson;

class ReportDraftsTest {

    private final ReportSource june = ReportSource.of(SampleConsolidation.june().build());

    @TempDir
    private Path output;

    private Path folder = Path.of("");

    @BeforeEach
    void isThePeriodsOwn() {
        folder = ReportDrafts.folder(output, june);
        assertThat(folder).isEqualTo(output.resolve("urban-infrastructure/2025-06"));
    }

    @Test
    void writesEveryFormat() throws IOException, NoSuchAlgorithmException {
        var written = publish(new ProvincialWorkbook(), new FiguresJson());

        assertThat(written)
                .extracting(WrittenReport::path)
                .containsExactly(folder.resolve("bao-cao-2025-06.xlsx"), folder.resolve("figures.json"));
        for (WrittenReport report : written) {
            byte[] bytes = Files.readAllBytes(report.path());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(report.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
            assertThat(report.bytes()).isEqualTo(bytes.length);
        }
        assertThat(files()).hasSize(2);
    }

    @Test
    void leavesOutWhatTheSourceHasNothingFor() throws IOException {
        assertThat(publish(new ChangesJson(), text("report.txt", "x")))
                .extracting(WrittenReport::path)
                .containsExactly(folder.resolve("report.txt"));
    }

    @Test
    void namesNothingBeforeEverythingIsWritten() throws IOException {
        publish(text("one.txt", "cũ"), text("two.txt", "cũ"));

        try (var drafts = drafts(text("one.txt", "mới"), text("two.txt", "mới"))) {
            assertThat(folder.resolve("one.txt")).hasContent("cũ");
            drafts.publish();
        }

        assertThat(folder.resolve("one.txt")).hasContent("mới");
        assertThat(folder.resolve("two.txt")).hasContent("mới");
        assertThat(files()).hasSize(2);
    }

    @Test
    void leavesEverythingAsItWasWhenOneFormatFails() throws IOException {
        publish(text("one.txt", "cũ"), text("report.txt", "cũ"));

        assertThatThrownBy(() -> publish(text("one.txt", "mới"), new Failing())).isInstanceOf(IOException.class);

        assertThat(folder.resolve("one.txt")).hasContent("cũ");
        assertThat(folder.resolve("report.txt")).hasContent("cũ");
        assertThat(files()).hasSize(2);
    }

    @Test
    void keepsTheOrderAskedForWhateverIsDoneFirst() throws IOException {
        var later = new CountDownLatch(1);
        var slow = text("slow.txt", out -> {
            await(later);
            out.write('x');
        });
        var quick = text("quick.txt", out -> {
            out.write('x');
            later.countDown();
        });

        // With one processor they follow each other.
        var formats = Runtime.getRuntime().availableProcessors() > 1
                ? List.of(slow, quick)
                : List.of(quick, text("slow.txt", "x"));
        assertThat(publish(formats.toArray(ReportFormat[]::new)))
                .extracting(WrittenReport::path)
                .containsExactlyElementsOf(formats.stream()
                        .map(format -> folder.resolve(format.fileName(june)))
                        .toList());
    }

    @Test
    void leavesNothingBehindWhereMemoryIsShort() throws IOException {
        var starved = text("two.txt", _ -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThatThrownBy(() -> publish(text("one.txt", "x"), starved)).isInstanceOf(OutOfMemoryError.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingBehindOfWhatWasNotPublished() throws IOException {
        drafts(text("one.txt", "x")).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAFileNameThatLeadsElsewhere() {
        assertThatThrownBy(() -> publish(text("../report.txt", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<WrittenReport> publish(ReportFormat... formats) throws IOException {
        try (var drafts = drafts(formats)) {
            return drafts.publish();
        }
    }

    private ReportDrafts drafts(ReportFormat... formats) throws IOException {
        return ReportDrafts.of(ReportDrafts.Wanted.of(june, List.of(formats)), folder);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static ReportFormat text(String name, String content) {
        return text(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static ReportFormat text(String name, ReportDrafts.Content content) {
        return new ReportFormat() {
            @Override
            public String code() {
                return "txt";
            }

            @Override
            public String fileName(ReportSource source) {
                return name;
            }

            @Override
            public void write(ReportSource source, OutputStream out) throws IOException {
                content.writeTo(out);
            }
        };
    }

    /** A disk that is full half-way. */
    private static final class Failing implements ReportFormat {

        @Override
        public String code() {
            return "txt";
        }

        @Override
        public String fileName(ReportSource source) {
            return "report.txt";
        }

        @Override
        public void write(ReportSource source, OutputStream out) throws IOException {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }
    }
}
