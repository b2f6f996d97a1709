package vn.tiendo.report;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.progress.Consolidation;

class EditionsTest {

    @TempDir
    private Path output;

    @Test
    void writesEveryFormatIntoThePeriodsFolder() throws IOException, NoSuchAlgorithmException {
        var june = SampleConsolidation.june().build();

        var written = new Editions(List.of(new ProvincialWorkbook(), new FiguresJson())).write(june, output);

        var folder = output.resolve("urban-infrastructure/2025-06");
        assertThat(written)
                .extracting(WrittenReport::path)
                .containsExactly(folder.resolve("bao-cao-2025-06.xlsx"), folder.resolve("figures.json"));
        for (WrittenReport report : written) {
            byte[] bytes = Files.readAllBytes(report.path());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(report.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
            assertThat(report.bytes()).isEqualTo(bytes.length);
        }
        assertThat(files(folder)).hasSize(2);
    }

    @Test
    void replacesAFormerEdition() throws IOException {
        var editions = new Editions(List.of(text("report.txt", "mới")));
        var june = SampleConsolidation.june().build();
        var folder = Files.createDirectories(output.resolve("urban-infrastructure/2025-06"));
        Files.writeString(folder.resolve("report.txt"), "cũ");

        editions.write(june, output);

        assertThat(folder.resolve("report.txt")).hasContent("mới");
    }

    @Test
    void leavesTheFormerEditionWhenWritingFails() throws IOException {
        var june = SampleConsolidation.june().build();
        new Editions(List.of(text("report.txt", "cũ"))).write(june, output);

        assertThatThrownBy(() -> new Editions(List.of(new Failing())).write(june, output))
                .isInstanceOf(IOException.class);

        var folder = output.resolve("urban-infrastructure/2025-06");
        assertThat(folder.resolve("report.txt")).hasContent("cũ");
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void refusesAFileNameThatLeadsElsewhere() {
        var june = SampleConsolidation.june().build();

        assertThatThrownBy(() -> new Editions(List.of(text("../report.txt", "x"))).write(june, output))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static ReportFormat text(String name, String content) {
        return new ReportFormat() {
            @Override
            public String fileName(Consolidation consolidation) {
                return name;
            }

            @Override
            public void write(Consolidation consolidation, OutputStream out) throws IOException {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** A disk that is full half-way. */
    private static final class Failing implements ReportFormat {

        @Override
        public String fileName(Consolidation consolidation) {
            return "report.txt";
        }

        @Override
        public void write(Consolidation consolidation, OutputStream out) throws IOException {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }
    }
}
