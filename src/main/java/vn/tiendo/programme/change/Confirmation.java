package vn.tiendo.programme.change;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.load.Programmes.FurtherCheck;
import vn.tiendo.programme.load.file.CsvTable;
import vn.tiendo.programme.load.file.RegistryTable;
import vn.tiendo.programme.registry.Alias;

/**
 * Writes down that somebody confirmed what a writing means: one line more in {@code aliases.csv}, put in place only if
 * everything is right with it.
 */
public final class Confirmation {

    /** A spreadsheet would take a cell that begins so for a formula. Matching looks at letters and digits only. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\s]+");

    private static final List<String> COLUMNS =
            List.of("kind", "alias", "code", "since", "confirmed_by", "confirmed_on");

    private final Path folder;
    private final Alias alias;

    /** @param folder the programme's */
    public Confirmation(Path folder, Alias alias) {
        this.folder = folder;
        this.alias = alias;
    }

    /** @throws DefinitionFaults with everything that would be wrong with the line */
    public void check(FurtherCheck further) throws IOException {
        Proposal.change(folder, RegistryTable.ALIASES, this::appended).check(further, _ -> {});
    }

    /**
     * As {@link #check}, and puts it in place.
     *
     * @throws DefinitionFaults with everything that would be wrong; then nothing is written
     */
    public void write(FurtherCheck further) throws IOException {
        Proposal.alone(folder, () -> {
            var proposal = Proposal.change(folder, RegistryTable.ALIASES, this::appended);
            proposal.check(further, _ -> {});
            proposal.apply();
        });
    }

    /** The table with the line at its end; lines that are there stay as they are, but for columns that are wanting. */
    private String appended(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(CsvTable.delimiter(text))
                .setRecordSeparator(text.contains("\r\n") ? "\r\n" : "\n")
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        var records = records(text, format);
        var header = new ArrayList<>(records.isEmpty() ? List.<String>of() : records.getFirst());
        var wanting = COLUMNS.stream().filter(c -> !header.contains(c)).toList();
        header.addAll(wanting);
        String before = wanting.isEmpty() ? text : widened(records, header, format);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : format.getRecordSeparator();
        return before + gap + line(cells(header), format);
    }

    private static List<List<String>> records(String text, CSVFormat format) {
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.stream().map(record -> record.toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String widened(List<List<String>> records, List<String> header, CSVFormat format) {
        var lines = new ArrayList<String>(List.of(line(header, format)));
        records.stream().skip(1).forEach(record -> {
            var cells = new ArrayList<>(record);
            while (cells.size() < header.size()) {
                cells.add("");
            }
            lines.add(line(cells, format));
        });
        return String.join("", lines);
    }

    private List<String> cells(List<String> header) {
        var cells = Map.of(
                "kind", alias.kind().key(),
                "alias", safe(alias.text()),
                "code", alias.code(),
                "since", alias.since().map(Object::toString).orElse(""),
                "confirmed_by", safe(alias.confirmedBy()),
                "confirmed_on", alias.confirmedOn().map(Object::toString).orElse(""));
        return header.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).replaceFirst("");
    }

    private static String line(List<String> cells, CSVFormat format) {
        return format.format(cells.toArray()) + format.getRecordSeparator();
    }
}
