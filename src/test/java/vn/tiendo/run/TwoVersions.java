package vn.tiendo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/**
 * The shipped programme with a form of bridges: until June 2025 in one layout, from July on in another, with one required
 * column more, one renamed and one dropped.
 */
final class TwoVersions {

    static final Period JUNE = Period.of("2025-06");
    static final Period JULY = Period.of("2025-07");

    static final String OLD = """
            form: B05
            until: 2025-06
            title: { vi: Cầu dân sinh, en: Village bridges }
            number: Biểu số 05
            collected: month
            expectedOf: [SXD]
            sheets: [Biểu 05]
            header: [code, name]
            leaf: code
            totals: [Tổng số]
            subject: key
            columns:
              - { field: code, is: [Mã cầu], type: code, required: true }
              - { field: name, is: [Tên cầu], type: text, required: true }
              - { field: spans, is: [Số nhịp], type: number, unit: nhịp }
              - { field: cost, is: [Kinh phí / Dự toán], type: money, required: true, total: true }
              - { field: spent, is: [Kinh phí / Đã chi], type: money, required: true, total: true }
            """;

    static final String NEW = """
            form: B05
            from: 2025-07
            version: "2025.3"
            title: { vi: Cầu dân sinh, en: Village bridges }
            number: Biểu số 05
            collected: month
            expectedOf: [SXD]
            sheets: [Biểu 05]
            header: [code, name]
            leaf: code
            totals: [Tổng số]
            subject: key
            columns:
              - { field: code, is: [Mã cầu], type: code, required: true }
              - { field: name, is: [Tên cầu], type: text, required: true }
              - { field: length, is: [Chiều dài], type: number, unit: m, required: true }
              - { field: cost, is: [Kinh phí / Dự toán], type: money, required: true, total: true }
              - { field: spent, is: [Kinh phí / Luỹ kế đã chi], type: money, required: true, total: true }
            """;

    static final String RULES = """
            - rule: CD01
              on: B05
              severity: error
              holds: previous.spent <= spent
              at: spent
              say: { vi: "ghi {found}, kỳ trước {previous.spent}.", en: "reads {found}." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            - rule: CD02
              on: B05
              severity: error
              holds: has(length) && length > 5.0
              at: length
              say: { vi: "cầu dài {found}.", en: "a length of {found}." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            - rule: CD03
              on: B05
              severity: warning
              holds: spans > 0.0
              at: spans
              say: { vi: "số nhịp {found}.", en: "spans {found}." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            - rule: CD04
              on: B05
              severity: warning
              holds: sum(rows.length) > 0.0
              at: cost
              say: { vi: "chiều dài chưa có.", en: "no length." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            """;

    final Path folder;
    final Programme programme;
    private final SubmissionReader reader;
    private final Checker checker;

    private TwoVersions(Path folder) {
        this.folder = folder;
        this.programme = Programmes.loadOne(folder, _ -> {});
        this.reader = new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));
        this.checker = new Checker(programme);
    }

    static TwoVersions in(Path folder) throws IOException {
        return in(folder, OLD, NEW);
    }

    static TwoVersions in(Path folder, String... versions) throws IOException {
        var programme = folder.resolve(OwnDefinitions.PROGRAMME);
        copy(Path.of("jobs", OwnDefinitions.PROGRAMME), programme);
        declare(programme, versions);
        return new TwoVersions(programme);
    }

    /** Adds the form and its rules to the programme's folder. */
    static void declare(Path programme, String... versions) {
        for (int i = 0; i < versions.length; i++) {
            OwnDefinitions.append(programme.resolve("forms").resolve("b05-" + i + ".yaml"), versions[i]);
        }
        OwnDefinitions.append(programme.resolve("rules.yaml"), RULES);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    Checker checker() {
        return checker;
    }

    /** A return in the layout of one period, for the period that the line names. */
    byte[] workbook(Period layout, String periodLine, List<Map<String, Object>> rows) throws IOException {
        var form = programme.asOf(layout).form("B05").orElseThrow();
        return new FilledForm(programme, form).of("SỞ XÂY DỰNG", periodLine, rows);
    }

    Reading.Read read(byte[] workbook, Optional<Period> sentFor) {
        return (Reading.Read) reader.read(workbook, "SXD.xlsx", sentFor);
    }

    List<Finding> check(byte[] workbook, Optional<Period> sentFor, History history) {
        Checked checked =
                checker.check(read(workbook, sentFor), new Claim(Optional.empty(), sentFor), history, Optional.empty());
        return checked.verdict().findings();
    }

    static Map<String, Object> oldBridge(long spent) {
        return Map.of("code", "C-01", "name", "Cầu Na Sang", "spans", 3, "cost", 900_000_000L, "spent", spent);
    }

    static Map<String, Object> newBridge(long spent) {
        return Map.of("code", "C-01", "name", "Cầu Na Sang", "length", 42, "cost", 900_000_000L, "spent", spent);
    }
}
