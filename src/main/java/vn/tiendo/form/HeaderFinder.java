package vn.tiendo.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.workbook.CellAddress;

/** Finds a form's header in a sheet by label paths, whatever the order of columns and the depth of the header. */
final class HeaderFinder {

    private static final int DEEPEST = 4;

    private final Form form;
    private final Members members;
    private final ColumnLabels columns;
    private final Set<String> markWords;
    private final List<LabelPath> otherMarks;
    private final List<Set<String>> needed;

    HeaderFinder(Form form, Members members) {
        this.form = form;
        this.members = members;
        this.columns = new ColumnLabels(form);
        var marks = form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .flatMap(column -> column.is().stream())
                .map(LabelPath::new)
                .toList();
        this.markWords =
                marks.stream().flatMap(mark -> mark.lastWords().stream()).collect(Collectors.toSet());
        this.otherMarks =
                marks.stream().filter(mark -> mark.lastWords().isEmpty()).toList();
        this.needed = form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .map(HeaderFinder::lastWords)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The words of which one must stand somewhere if the column does; none if other labels will do as well. */
    private static Set<String> lastWords(Column column) {
        var paths = column.is().stream().map(LabelPath::new).toList();
        boolean all = paths.stream()
                .allMatch(path -> path.lastWords().stream()
                        .anyMatch(words -> words.chars().anyMatch(Character::isLetter)));
        return all ? paths.stream().flatMap(path -> path.lastWords().stream()).collect(Collectors.toSet()) : Set.of();
    }

    /** The header that explains most columns, if any has at least the columns that mark this form's header. */
    Optional<Header> find(SheetTop top) {
        if (!needed.stream().allMatch(top::saysOneOf)) {
            return Optional.empty();
        }
        var candidates = new ArrayList<Header>();
        for (int row : rowsNearMarks(top)) {
            for (int depth = 1; depth <= DEEPEST; depth++) {
                candidate(top, row, row + depth - 1).ifPresent(candidates::add);
            }
        }
        return candidates.stream()
                .max(Comparator.<Header>comparingInt(h -> h.columns().size())
                        .thenComparing(h -> h.lastRow() - h.firstRow(), Comparator.reverseOrder())
                        .thenComparing(Header::firstRow, Comparator.reverseOrder()));
    }

    /** Rows from which a header may begin: not below a marking label, nor more than its depth above one. */
    private Set<Integer> rowsNearMarks(SheetTop top) {
        var rows = new TreeSet<Integer>();
        top.spots().forEach(cell -> {
            if (isMark(cell.label())) {
                for (int row = Math.max(1, cell.row() - DEEPEST + 1); row <= cell.row(); row++) {
                    rows.add(row);
                }
            }
        });
        return rows;
    }

    private boolean isMark(Label label) {
        if (markWords.contains(label.key()) || markWords.contains(label.bareKey())) {
            return true;
        }
        for (LabelPath mark : otherMarks) {
            if (mark.endsIn(label)) {
                return true;
            }
        }
        return false;
    }

    /** The labels that mark this form's header, for telling that none of them is there. */
    List<String> markingLabels() {
        return form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .map(HeaderFinder::label)
                .toList();
    }

    private Optional<Header> candidate(SheetTop top, int firstRow, int lastRow) {
        var labels = top.header(firstRow, lastRow);
        var found = new ArrayList<ColumnFound>();
        var strangers = new ArrayList<Table.Stranger>();
        Set<Slot> taken = new HashSet<>();
        for (int column = 1; column <= top.lastColumn(); column++) {
            var path = labels.of(column);
            var match = columns.match(path);
            if (match.isEmpty()) {
                continue;
            }
            var header = new CellAddress(labels.lowestRow(column), column);
            var slot = slot(match.get(), path.getLast().text());
            if (slot.isEmpty()) {
                strangers.add(new Table.Stranger(
                        match.get().across().getFirst(), path.getLast().text(), header));
            } else if (taken.add(slot.get())) {
                found.add(new ColumnFound(match.get(), slot.get(), column, title(path), header));
            }
        }
        boolean marked = form.header().stream().allMatch(field -> has(found, field));
        return marked ? Optional.of(new Header(firstRow, lastRow, found, strangers, missing(found))) : Optional.empty();
    }

    private static String title(List<Label> path) {
        return path.stream().map(Label::text).collect(Collectors.joining(" – "));
    }

    private Optional<Slot> slot(Column column, String label) {
        return column.across().isEmpty()
                ? Optional.of(Slot.of(column.field()))
                : members.named(column.across().getFirst(), label).map(member -> new Slot(column.field(), member));
    }

    private List<String> missing(List<ColumnFound> found) {
        return form.columns().stream()
                .filter(Column::required)
                .filter(c -> !has(found, c.field()))
                .map(HeaderFinder::label)
                .toList();
    }

    private static boolean has(List<ColumnFound> found, String field) {
        return found.stream().anyMatch(c -> c.slot().field().equals(field));
    }

    private static String label(Column column) {
        return new LabelPath(column.is().getFirst()).toString();
    }
}
