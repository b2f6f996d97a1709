package vn.tiendo.form.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Repair;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/** Collects what is put right or left out while one workbook is read: a line per kind and sheet, with its first cells. */
public final class Repairs {

    private static final int CELLS_NAMED = 20;

    private final Map<String, Map<Repair.Kind, Line>> bySheet = new LinkedHashMap<>();

    public void add(Repair.Kind kind, String sheet) {
        line(kind, sheet).count++;
    }

    public void add(Repair.Kind kind, String sheet, int count) {
        line(kind, sheet).count += count;
    }

    public void add(Repair.Kind kind, String sheet, @Nullable CellAddress cell, String before, String after) {
        add(kind, sheet, cell, before, LocalText.of(after));
    }

    /** @param after as it was read, if it is a number in the way of each language */
    public void add(Repair.Kind kind, String sheet, @Nullable CellAddress cell, String before, LocalText after) {
        var line = line(kind, sheet);
        line.count++;
        if (cell != null && line.cells.size() < CELLS_NAMED) {
            line.cells.add(cell);
        }
        if (line.example.vi().isEmpty() && !before.isEmpty()) {
            line.example = new LocalText(example(before, after.vi()), example(before, after.en()));
        }
    }

    public List<Repair> list() {
        var all = new ArrayList<Repair>();
        bySheet.forEach((sheet, lines) ->
                lines.forEach((kind, line) -> all.add(new Repair(kind, sheet, line.cells, line.count, line.example))));
        return all;
    }

    private Line line(Repair.Kind kind, String sheet) {
        return bySheet.computeIfAbsent(sheet, _ -> new EnumMap<>(Repair.Kind.class))
                .computeIfAbsent(kind, _ -> new Line());
    }

    private static String example(String before, String after) {
        return after.isEmpty() ? shorten(before) : shorten(before) + " → " + shorten(after);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static final class Line {
        private final List<CellAddress> cells = new ArrayList<>();
        private int count;
        private LocalText example = LocalText.of("");
    }
}
