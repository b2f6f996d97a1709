package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Of every stranger's file that POI reads too, both read the same cells; what differs is listed with its reason. */
class ComparedWithPoiTest {

    /** Why a cell may differ; all else must be the same. */
    enum Reason {
        /** POI gives 0.0 for a formula whose value was not kept, and 0 or false for a cell whose value is blank. */
        NOTHING_KEPT,
        /**
         * POI gives NaN, Infinity, or 0.0 for a number too small for a double, and a number for one whose format the
         * workbook lacks; we say that no figure can be so.
         */
        NO_FIGURE,
        /** POI makes a blank, a false or a number of what contradicts its cell; we say that the file is damaged there. */
        DAMAGED,
        /** POI gives the error that programs leave which do not know pictures in cells. */
        PICTURE,
        /** POI makes half a character of the escape of one; we leave such text as it stands. */
        HALF_CHARACTER,
        /** POI takes the numbers of a chart sheet of an .xls for cells of a table. */
        CHART
    }

    /** By folder and name. */
    private static final Map<String, Set<Reason>> DIFFERENCES = Map.ofEntries(
            Map.entry("AutoFilter/RegularAutoFilter.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("ConditionalFormatting/CFIsError.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("Ranges/DefinedNames.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("PreserveCharts/outputfile.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("ChangeRichTextToFormula/output.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("templates/32readwriteComboChart1.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("XLSX/issue.2488.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("SheetJS-test_files/wtf_path.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("spreadsheet/56702.xlsx", EnumSet.of(Reason.NOTHING_KEPT)),
            Map.entry("XLSX/issue.4724.xlsx", EnumSet.of(Reason.HALF_CHARACTER)),
            Map.entry("hostile/20-escaped-x-nul.xlsx", EnumSet.of(Reason.HALF_CHARACTER)),
            Map.entry("spreadsheet/49761.xls", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/31-style-index-negative.xlsx", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/31-style-index-out.xlsx", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/32-num-1e-400.xlsx", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/32-num-NaN.xlsx", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/32-num-long.xlsx", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/51-biff8-nan.xls", EnumSet.of(Reason.NO_FIGURE)),
            Map.entry("hostile/31-sst-index-negative.xlsx", EnumSet.of(Reason.DAMAGED)),
            Map.entry("hostile/31-sst-index-out.xlsx", EnumSet.of(Reason.DAMAGED)),
            Map.entry("hostile/31-sst-index-word.xlsx", EnumSet.of(Reason.DAMAGED)),
            Map.entry("hostile/31-type-bool-2.xlsx", EnumSet.of(Reason.DAMAGED)),
            Map.entry("hostile/32-num-d-suffix.xlsx", EnumSet.of(Reason.DAMAGED)),
            Map.entry("tests/pictures_in_cell_and_over_cell.xlsx", EnumSet.of(Reason.PICTURE)),
            Map.entry("XLS/chartsheet.xls", EnumSet.of(Reason.CHART)),
            Map.entry("spreadsheet/44010-TwoCharts.xls", EnumSet.of(Reason.CHART)),
            Map.entry("tests/any_sheets.xls", EnumSet.of(Reason.CHART)));

    private static final String NOT_COMPUTED = "not computed";
    private static final String PICTURE = "picture";
    private static final String NO_FIGURE = "no figure ";
    private static final String DAMAGED = "damaged ";

    @BeforeAll
    static void letPoiReadWhatWeRead() {
        ZipSecureFile.setMinInflateRatio(0);
        IOUtils.setByteArrayMaxOverride(200_000_000);
    }

    @AfterAll
    static void guardPoiAgain() {
        ZipSecureFile.setMinInflateRatio(0.01);
        IOUtils.setByteArrayMaxOverride(-1);
    }

    @Test
    void readsTheSameCellsAsPoi() throws IOException {
        String shared = System.getProperty("shared", "");
        assumeFalse(shared.isEmpty(), "no -Dshared: the collection of strangers' workbooks is not here");
        var differing = new TreeMap<String, Set<String>>();
        var unexplained = new TreeMap<String, String>();

        int compared = 0;
        for (Path file : files(Path.of(shared, "corpus"))) {
            compared += compare(file, differing, unexplained) ? 1 : 0;
        }

        assertThat(unexplained).isEmpty();
        var expected = new TreeMap<String, Set<String>>();
        DIFFERENCES.forEach((name, reasons) -> expected.put(name, names(reasons)));
        assertThat(differing).isEqualTo(expected);
        assertThat(compared).isGreaterThan(500);
    }

    private static Set<String> names(Set<Reason> reasons) {
        var names = new HashSet<String>();
        reasons.forEach(reason -> names.add(reason.name()));
        return names;
    }

    private static boolean compare(Path file, Map<String, Set<String>> differing, Map<String, String> unexplained)
            throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
        var ours = ours(content, name);
        // Never before we have accepted it: the passwords of some keep POI busy for hours.
        var theirs = ours.isEmpty() ? Optional.<Map<String, String>>empty() : PoiCells.of(content);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        var all = new HashSet<>(ours.get().keySet());
        all.addAll(theirs.get().keySet());
        for (String cell : all) {
            String here = ours.get().getOrDefault(cell, "");
            String there = theirs.get().getOrDefault(cell, "");
            if (!Objects.equals(here, there)) {
                reason(here, there, ours.get(), cell)
                        .ifPresentOrElse(
                                reason -> differing
                                        .computeIfAbsent(name, _ -> new HashSet<>())
                                        .add(reason.name()),
                                () -> unexplained.put(name + " " + cell, here + " / " + there));
            }
        }
        return true;
    }

    private static Optional<Reason> reason(String ours, String theirs, Map<String, String> all, String cell) {
        boolean zero = theirs.equals("number 0.0") || theirs.equals("bool false");
        if (zero && (ours.equals(NOT_COMPUTED) || (ours.isEmpty() && isTable(all, cell)))) {
            return Optional.of(Reason.NOTHING_KEPT);
        }
        if (ours.equals(PICTURE)) {
            return Optional.of(Reason.PICTURE);
        }
        if (ours.startsWith(DAMAGED)) {
            return Optional.of(Reason.DAMAGED);
        }
        if (ours.startsWith(NO_FIGURE)) {
            return Optional.of(Reason.NO_FIGURE);
        }
        if (ours.startsWith("text") && ours.contains("_x") && theirs.chars().anyMatch(c -> isHalf((char) c))) {
            return Optional.of(Reason.HALF_CHARACTER);
        }
        return isTable(all, cell) ? Optional.empty() : Optional.of(Reason.CHART);
    }

    private static boolean isHalf(char c) {
        return Character.isSurrogate(c) || c == '\0';
    }

    /** Whether we read that sheet at all. */
    private static boolean isTable(Map<String, String> all, String cell) {
        return all.containsKey(cell.substring(0, cell.lastIndexOf('!') + 1));
    }

    /** Empty where we refuse the file. The name of a sheet alone stands for the sheet. */
    private static Optional<Map<String, String>> ours(byte[] content, String name) {
        var cells = new TreeMap<String, String>();
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(content, name)) {
            for (Sheet sheet : workbook.sheets()) {
                cells.put(sheet.name() + "!", "");
                sheet.rows()
                        .forEachRemaining(row -> row.cells()
                                .forEach(cell -> cells.put(sheet.name() + "!" + cell.address(), value(cell.value()))));
            }
            workbook.finish();
            return Optional.of(cells);
        } catch (WorkbookRefused refused) {
            return Optional.empty();
        }
    }

    private static String value(CellValue value) {
        return switch (value) {
            case CellValue.Text(var text, var _) -> text(text);
            case CellValue.Decimal(var number) -> number(false, number.doubleValue());
            case CellValue.Date(var _, var serial) -> number(true, serial.doubleValue());
            case CellValue.Bool(var bool) -> "bool " + bool;
            case CellValue.Failed(var code) -> "error " + code;
            case CellValue.NotComputed() -> NOT_COMPUTED;
            case CellValue.Picture() -> PICTURE;
            case CellValue.Damaged(var raw, var _) -> DAMAGED + raw;
            case CellValue.OutOfRange(var raw) -> NO_FIGURE + raw;
            case CellValue.Unclear(var raw) -> NO_FIGURE + raw;
        };
    }

    static String text(String text) {
        return text.isEmpty() ? "" : "text " + text;
    }

    static String number(boolean date, double number) {
        // -0.0 is 0.0 to everyone but a double.
        return (date ? "date " : "number ") + (number + 0.0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
