package vn.tiendo.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A sheet typed as text, read by tables that a test declares in YAML, in the programme of the grants. */
public final class DeclaredSheet {

    private static final Path GRANTS = Path.of("src/test/resources/vn/tiendo/form/grants/school-grants");
    private static final String HEAD = """
            form: RETURN
            title: Return
            number: T-1
            collected: quarter
            expectedOf: all
            sheets: [Biểu 01]
            tables:
            """;

    private final FormReader reader;

    private DeclaredSheet(Programme programme) {
        this.reader = new FormReader(programme);
    }

    /** @param tables a list of tables in YAML; the first is called T */
    public static DeclaredSheet by(Path jobs, String tables) {
        return by(jobs, tables, "");
    }

    /** @param choices further choice lists in YAML */
    static DeclaredSheet by(Path jobs, String tables, String choices) {
        return by(jobs, tables, choices, "");
    }

    /** @param words further blocks of the programme in YAML */
    static DeclaredSheet by(Path jobs, String tables, String choices, String words) {
        var folder = jobs.resolve("declared");
        try {
            Files.createDirectories(folder.resolve("forms"));
            Files.createDirectories(folder.resolve("reports"));
            for (String file : List.of(
                    "programme.yaml",
                    "schedule.yaml",
                    "rules.yaml",
                    "indicators.yaml",
                    "reports/quarterly.yaml",
                    "units.csv",
                    "towns.csv",
                    "projects.csv")) {
                String text = Files.readString(GRANTS.resolve(file));
                Files.writeString(
                        folder.resolve(file),
                        text.replace("choices:\n", words + "choices:\n" + choices.indent(2))
                                .replace("[OUTPUTS]", "[T]")
                                .replace("sum: FUNDING.spent", "count: T"));
            }
            Files.writeString(folder.resolve("forms/t.yaml"), HEAD + tables.indent(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DeclaredSheet(Programmes.loadOne(folder, _ -> {}));
    }

    /** Reads a file as it was sent. */
    public Reading.Read read(byte[] file) {
        return (Reading.Read)
                new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), reader).read(file, "file");
    }

    /** @param merged areas such as {@code A1:B2} */
    public Reading.Read read(String sheet, String... merged) {
        return read(TypedSheet.of(sheet).with(Arrays.stream(merged).map(DeclaredSheet::area)));
    }

    public Reading.Read read(Sheet... sheets) {
        return read(Optional.empty(), sheets);
    }

    /** Reads a workbook of several sheets, sent for that period. */
    public Reading.Read read(Optional<Period> sentFor, Sheet... sheets) {
        return reader.read(new Sheets(List.of(sheets)), sentFor);
    }

    /** A text a leaf row of the table T: what it says besides blanks, in the order of its slots. */
    public List<String> leaves(String sheet, String... merged) {
        return leaves(read(sheet, merged), "T");
    }

    public static List<String> leaves(Reading.Read reading, String table) {
        return reading.table(table).orElseThrow().leaves().map(Entries::filled).toList();
    }

    private static CellRange area(String text) {
        String[] corners = text.split(":", 2);
        return new CellRange(CellAddress.of(corners[0]), CellAddress.of(corners[1]));
    }

    private record Sheets(List<Sheet> sheets) implements Workbook {
        @Override
        public List<Remark> remarks() {
            return List.of();
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
