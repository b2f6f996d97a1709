package vn.tiendo.programme.load.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;

/** A registry kept as CSV: names in the first line, in any order; columns that nobody asks for are let be. */
public final class CsvTable {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final String file;
    private final Faults faults;
    private final List<String> optional;
    private final Consumer<CsvRow> rows;

    /** What rows say again and again, as owners, is held once. */
    private final Map<String, String> shared = new HashMap<>();

    private Map<String, Integer> header = Map.of();
    private boolean whole;

    private CsvTable(String file, Faults faults, List<String> optional, Consumer<CsvRow> rows) {
        this.file = file;
        this.faults = faults;
        this.optional = optional;
        this.rows = rows;
    }

    /** Hands out the table's rows one by one, each of which has the needed columns; fewer or none after a fault. */
    static void read(Path file, Faults faults, List<String> needed, List<String> optional, Consumer<CsvRow> rows) {
        if (DefinitionText.isText(file, faults)) {
            new CsvTable(DefinitionText.nameOf(file), faults, optional, rows).parse(file, needed);
        }
    }

    /** The character that parts the cells: Excel with Vietnamese settings writes semicolons. */
    public static char delimiter(String text) {
        String first = QUOTED.matcher(text.lines().findFirst().orElse("")).replaceAll("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character mark) ->
                                first.chars().filter(c -> c == mark).count())
                        .thenComparing(mark -> mark == ','))
                .orElse(',');
    }

    private void parse(Path source, List<String> columns) {
        int line = 1;
        try (var reader = DefinitionText.reader(source);
                var parser = CSVParser.parse(reader, format(firstLine(source)))) {
            for (var records = parser.iterator(); records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                take(records.next(), line, columns);
            }
            if (header.isEmpty()) {
                faults.add(
                        DefinitionPlace.startOf(file),
                        FaultWords.say("file.empty"),
                        FaultWords.say("csv.header.need", String.join(",", columns)));
                faults.unread(file);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            faults.add(
                    new DefinitionPlace(file, line, 1), FaultWords.say("csv.syntax"), FaultWords.say("csv.syntax.fix"));
            faults.unread(file);
        }
    }

    private static String firstLine(Path source) throws IOException {
        try (var reader = new BufferedReader(DefinitionText.reader(source))) {
            return Optional.ofNullable(reader.readLine()).orElse("");
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    private void take(CSVRecord cells, int line, List<String> columns) {
        var texts = Stream.of(cells.values())
                .map(text -> shared.computeIfAbsent(text, _ -> text))
                .toList();
        if (areBlank(texts)) {
            return;
        }
        if (header.isEmpty()) {
            header = headerOf(cells, line, columns);
            whole = header.keySet().containsAll(columns);
        } else if (cells.size() != header.size()) {
            faults.add(
                    new DefinitionPlace(file, line, 1),
                    FaultWords.say("csv.cells", cells.size()),
                    FaultWords.say("csv.cells.fix", header.size()));
        } else if (whole) {
            rows.accept(new CsvRow(texts, header, new DefinitionPlace(file, line, 1), faults));
        }
    }

    private static boolean areBlank(List<String> texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Integer> headerOf(CSVRecord cells, int line, List<String> columns) {
        var found = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var before = Optional.ofNullable(found.putIfAbsent(cells.get(i).strip(), i));
            if (before.isPresent()) {
                faults.add(new DefinitionPlace(file, line, i + 1), FaultWords.say("csv.column.twice", cells.get(i)));
            }
        }
        for (String column : columns) {
            if (!found.containsKey(column)) {
                faults.add(
                        new DefinitionPlace(file, line, 1),
                        FaultWords.say("csv.column.missing", column),
                        likely(column, found));
            }
        }
        optional.stream()
                .filter(column -> !found.containsKey(column))
                .forEach(c -> noticeSlip(c, found, columns, line));
        return found;
    }

    /** A slip in the name of an optional column would go unseen, as columns that nobody asks for are let be. */
    private void noticeSlip(String column, Map<String, Integer> found, List<String> needed, int line) {
        var strangers = found.keySet().stream()
                .filter(name -> !needed.contains(name) && !optional.contains(name))
                .toList();
        Nearest.among(column, strangers)
                .ifPresent(near -> faults.notice(
                        new DefinitionPlace(file, line, Objects.requireNonNull(found.get(near)) + 1),
                        FaultWords.say("csv.column.unread", near),
                        FaultWords.say("nearest", column)));
    }

    private static LocalText likely(String column, Map<String, Integer> found) {
        return Nearest.among(column, found.keySet())
                .map(near -> FaultWords.say("csv.column.nearest", near))
                .orElse(FaultWords.NONE);
    }
}
