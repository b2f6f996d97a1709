package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.report.OfficialReports;

/** A report that could not say what it is to say is told of before it is ever written. */
class ReportFaultsTest {

    private static final Path SHIPPED = Path.of("jobs");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void findNothingInTheShippedReports() {
        for (var programme : Programmes.load(SHIPPED)) {
            assertThat(ReportFaults.of(programme)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {dis_pct.value} kế hoạch, tăng mạnh | {dis_pct.vlaue} kế hoạch, tăng mạnh | không có số liệu 'dis_pct.vlaue' để nói
            dis_pct.change >= 10              | dis_pct.chnage >= 10             | không có số liệu 'dis_pct.chnage' để nói
            dis_pct.change >= 10              | dis_pct.change >= 'mười'         | điều kiện so sánh sai kiểu: dis_pct.moved == 'up' && dis_pct.change >= 'mười'
            dis_pct.change >= 10              | dis_pct.change >=                | điều kiện không đọc được
            list.silent.count > 0             | list.silnet.count > 0            | không có số liệu 'list.silnet.count' để nói
            dis_pct.rankChange]               | dis_pct.rankchange]              | không có số liệu 'dis_pct.rankchange' để nói
            """)
    void nameWhatCannotBeSaidAndWhere(String right, String wrong, String told) throws IOException {
        var file = copied().resolve("reports").resolve("ubnd.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));

        List<Fault> faults = ReportFaults.of(Programmes.load(jobs).getFirst());

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).endsWith("reports/ubnd.yaml");
            assertThat(fault.what().vi()).startsWith(told);
            assertThat(fault.line()).isGreaterThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nhiem-vu.yaml | by: task           | by: unit             | báo cáo riêng theo 'task' không nói theo 'unit' được
            nhiem-vu.yaml | draw: ranked       | draw: course         | báo cáo riêng theo 'task' không vẽ được đường theo tháng
            ubnd.yaml     | parts: stage       | tiles: []            | biểu đồ parts cần chiều 'parts'
            ubnd.yaml     | drawn.first.key    | drawn.frist.key      | không có số liệu 'drawn.frist.key' để nói
            """)
    void nameWhatWouldPassForItsOwn(String report, String right, String wrong, String told) throws IOException {
        var file = copied().resolve("reports").resolve(report);
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));

        List<Fault> faults = ReportFaults.of(Programmes.load(jobs).getFirst());

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).endsWith("reports/" + report);
            assertThat(fault.what().vi()).startsWith(told);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dis_pct, delay_reason | dis_ptc, delay_reason | biểu 'B01' không có trường 'dis_ptc'
            order: plan           | order: plna           | biểu 'B01' không có trường 'plna'
            - rows:               | - row:                | không có mục 'row'
            """)
    void nameColumnsThatNoRowHas(String right, String wrong, String told) throws IOException {
        var file = copied().resolve("reports").resolve("nhiem-vu.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));

        assertThatThrownBy(() -> Programmes.load(jobs)).hasMessageContaining(told);
    }

    @Test
    void nameATemplateThatNoReportCanBeWrittenWith() throws IOException {
        Files.writeString(copied().resolve("reports").resolve("template.docx"), "no document");

        List<Fault> faults = OfficialReports.faults(Programmes.load(jobs).getFirst());

        assertThat(faults)
                .extracting(fault -> fault.what().vi())
                .containsExactly("tệp mẫu không đọc được: cần tệp .docx");
    }

    @Test
    void takeTheUsualTemplate() throws IOException {
        var file = copied().resolve("reports").resolve("template.docx");
        try (var out = Files.newOutputStream(file)) {
            OfficialReports.template(Programmes.load(SHIPPED).getFirst(), out);
        }

        var programme = Programmes.load(jobs).getFirst();

        assertThat(programme.report().template()).isPresent();
        assertThat(OfficialReports.faults(programme)).isEmpty();
    }

    private Path copied() throws IOException {
        var from = SHIPPED.resolve("urban-infrastructure");
        var to = jobs.resolve("urban-infrastructure");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }
}
