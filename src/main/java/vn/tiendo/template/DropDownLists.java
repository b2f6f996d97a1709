package vn.tiendo.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.form.read.StampSheet;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.Accepted;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** The lists from which drop-downs offer, each in a column of a hidden sheet. */
final class DropDownLists {

    private static final String SHEET = "_danhmuc";
    private static final int FIRST = 3;
    private static final String PROJECTS = "projects";

    private final BlankSource blank;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    DropDownLists(BlankSource blank) {
        this.blank = blank;
    }

    /** What a column's drop-down offers, if it has one. */
    Optional<Accepted> of(Column column) {
        return column.choices()
                .or(() -> column.key().filter(key -> !key.equals("items")))
                .map(list -> list.equals(PROJECTS) ? projects(column) : list)
                .filter(list -> !columns.computeIfAbsent(list, this::names).isEmpty())
                .map(this::cells);
    }

    /** The names on offer. */
    List<String> names(String list) {
        return switch (list) {
            case "towns" -> blank.towns().stream().map(Town::name).toList();
            case "units" -> blank.programme().units().stream().map(Unit::name).toList();
            default ->
                list.startsWith(PROJECTS)
                        ? projects(list)
                        : blank.programme().choices().getOrDefault(list, List.of()).stream()
                                .map(choice -> blank.words().of(choice.name()))
                                .toList();
        };
    }

    /** As a cell of that column says them: a code, or a code with its name behind. */
    private static String projects(Column column) {
        return PROJECTS + column.source().inside().map(pattern -> " " + pattern).orElse("");
    }

    private List<String> projects(String list) {
        return blank.programme().projectsOf(blank.unit().code()).stream()
                .map(project -> list.equals(PROJECTS)
                        ? project.code()
                        : new SubjectFacts.OfProject(project).in(list.substring(PROJECTS.length() + 1)))
                .toList();
    }

    /** What people read for a stored member of the list. */
    String name(Column column, String value) {
        String list = column.choices().or(column::key).orElse("");
        return switch (list) {
            case "towns" -> blank.programme().town(value).map(Town::name).orElse(value);
            default ->
                blank.programme().choices().getOrDefault(list, List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> blank.words().of(choice.name()))
                        .findFirst()
                        .orElse(value);
        };
    }

    private Accepted cells(String list) {
        int column = new ArrayList<>(columns.keySet()).indexOf(list) + 1;
        int last = FIRST + columns.getOrDefault(list, List.of()).size() - 1;
        return new Accepted.OneOf(SHEET, new CellRange(new CellAddress(FIRST, column), new CellAddress(last, column)));
    }

    /** Writes those that were asked for. */
    void write(WorkbookDraft draft) {
        if (columns.isEmpty()) {
            return;
        }
        var sheet = draft.blankSheet(SHEET, "").hide();
        sheet.put(new CellAddress(1, 1), CellLook.NOTE, CellContent.words(StampSheet.LISTS));
        int column = 1;
        for (var list : columns.entrySet()) {
            sheet.put(new CellAddress(2, column), CellLook.NOTE, CellContent.words(list.getKey()));
            int row = FIRST;
            for (String name : list.getValue()) {
                sheet.put(new CellAddress(row++, column), CellLook.PARAGRAPH, CellContent.words(name));
            }
            column++;
        }
    }
}
