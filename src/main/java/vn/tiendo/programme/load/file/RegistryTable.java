package vn.tiendo.programme.load.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The registries that a programme's folder keeps as CSV; {@code docs/registries.md} describes their columns. */
public enum RegistryTable {
    UNITS("code name", "short_name valid_from valid_to source verified", "code valid_from"),
    TOWNS("code name unit", "class target_class valid_from valid_to source verified", "code valid_from"),
    PROJECTS(
            "code unit name",
            "task owner place group start finish decision total_dong real valid_from valid_to source verified",
            "code valid_from"),
    OWNERS("code name", "valid_from valid_to", "code valid_from"),
    DIVISIONS("code name", "short_name parent valid_from valid_to", "code valid_from"),
    SUCCESSION(
            "old_code new_code date kind",
            "old_valid_from new_valid_from legal_basis source verified",
            "old_code old_valid_from new_code new_valid_from"),
    ALIASES("kind alias code", "since confirmed_by confirmed_on source", "kind alias since"),
    TARGETS("indicator of year value", "source verified", "indicator of year"),
    HOLIDAYS("day name", "working source verified", "day"),
    ABBREVIATIONS("short long", "kind", "short long"),
    CONTACTS("unit name email", "language valid_from valid_to source verified", "unit email valid_from");

    private static final List<String> DAYS = List.of(
            "valid_from", "valid_to", "date", "old_valid_from", "new_valid_from", "since", "confirmed_on", "day");

    private final String needed;
    private final String optional;
    private final String keys;

    RegistryTable(String needed, String optional, String keys) {
        this.needed = needed;
        this.optional = optional;
        this.keys = keys;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    /** As commands write it: {@code projects}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegistryTable> of(String key) {
        return Arrays.stream(values()).filter(table -> table.key().equals(key)).findFirst();
    }

    public static List<String> tables() {
        return Arrays.stream(values()).map(RegistryTable::key).toList();
    }

    public String fileName() {
        return key() + ".csv";
    }

    /** Whether a programme cannot do without it. */
    boolean isRequired() {
        return this == UNITS || this == TOWNS || this == PROJECTS;
    }

    public Path in(Path folder) {
        return folder.resolve(fileName());
    }

    /** Its rows; none after a fault, or if it need not be there and is not. */
    public List<CsvRow> rows(Path folder, Faults faults) {
        var rows = new ArrayList<CsvRow>();
        each(folder, faults, List.of(), rows::add);
        return rows;
    }

    /**
     * Its rows one by one: there may be a million.
     *
     * @param asked columns that have to be there besides
     */
    public void each(Path folder, Faults faults, List<String> asked, Consumer<CsvRow> rows) {
        if (isRequired() || Files.exists(in(folder))) {
            var needed = Stream.concat(needed().stream(), asked.stream()).toList();
            CsvTable.read(in(folder), faults, needed, words(optional), rows);
        }
    }

    public List<String> needed() {
        return words(needed);
    }

    public List<String> columns() {
        return Stream.concat(words(needed).stream(), words(optional).stream()).toList();
    }

    /** The columns by which one row is told from another. */
    public List<String> keys() {
        return words(keys);
    }

    public static boolean holdsDays(String column) {
        return DAYS.contains(column);
    }
}
