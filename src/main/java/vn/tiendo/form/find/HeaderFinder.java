package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Slot;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.CellAddress;

/** Finds a form's header in a sheet by label paths, whatever the order of columns and the depth of the header. */
final class HeaderFinder {

    static final int DEEPEST = 4;

    /** Columns of rows looked at: a wide sheet may say a marking label in every row of it. */
    private static final int MOST_LOOKS = 4_000_000;

    private final Form form;
    private final ColumnLabels columns;
    private final Optional<Integer> year;
    private final HeaderMarks marks;

    HeaderFinder(Form form, MemberFinder members) {
        this.form = form;
        this.columns = new ColumnLabels(form, members);
        this.year = members.year();
        this.marks = new HeaderMarks(form);
    }

    /** The labels by which the header is recognised. */
    HeaderMarks marks() {
        return marks;
    }

    /**
     * The header that explains most columns within those rows, if any has at least the columns that mark it.
     *
     * @param taken headers of other tables, whose columns are theirs
     * @param shared whether other tables may stand beside it
     */
    Optional<Header> find(SheetTop top, Bounds bounds, List<Header> taken, boolean shared) {
        if (!marks.mayStandIn(top)) {
            return Optional.empty();
        }
        var candidates = new ArrayList<Header>();
        for (int row : rowsNearMarks(top, bounds)) {
            for (int depth = 1; depth <= DEEPEST && bounds.contains(row + depth - 1); depth++) {
                if (depth > 1 && (showsNothing(top, row) || showsNothing(top, row + depth - 1))) {
                    continue; // It is the one without that row.
                }
                var whole = candidate(new Look(top, row, row + depth - 1, Header.Span.ALL, taken));
                whole.map(header -> shared ? within(top, header, taken) : header)
                        .ifPresent(candidates::add);
            }
        }
        return candidates.stream()
                .max(Comparator.<Header>comparingInt(h -> h.columns().size())
                        .thenComparing(h -> h.lastRow() - h.firstRow(), Comparator.reverseOrder())
                        .thenComparing(Header::firstRow, Comparator.reverseOrder()))
                .map(best -> best.lacking(missing(best.columns())));
    }

    private static boolean showsNothing(SheetTop top, int row) {
        for (int column = 1; column <= top.lastColumn(); column++) {
            if (!top.shown(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The same header between two columns without labels, if all of it stands there: another table may stand beside. */
    private Header within(SheetTop top, Header whole, List<Header> taken) {
        return top.header(whole.firstRow(), whole.lastRow()).spans().stream()
                .map(span -> new Look(top, whole.firstRow(), whole.lastRow(), span, taken))
                .flatMap(look -> candidate(look).stream())
                .filter(header -> header.columns().size() >= whole.columns().size())
                .findFirst()
                .orElse(whole);
    }

    /** Rows from which a header may begin: not below a marking label, nor more than its depth above one. */
    private Set<Integer> rowsNearMarks(SheetTop top, Bounds bounds) {
        var rows = new TreeSet<Integer>();
        int most = Math.max(SheetTop.ROWS, MOST_LOOKS / DEEPEST / Math.max(1, top.lastColumn()));
        for (var cell : top.spots()) {
            if (rows.size() >= most) {
                break;
            }
            if (bounds.contains(cell.row()) && marks.isMark(cell.label())) {
                for (int row = Math.max(1, cell.row() - DEEPEST + 1); row <= cell.row(); row++) {
                    rows.add(row);
                }
            }
        }
        rows.removeIf(row -> !bounds.contains(row) || !top.holdsFrom(row));
        return rows;
    }

    /** Where a header is looked for. */
    private record Look(SheetTop top, int firstRow, int lastRow, Header.Span span, List<Header> taken) {

        boolean isOthers(int column) {
            return taken.stream().anyMatch(header -> header.takes(column, firstRow, lastRow));
        }

        int lastColumn() {
            return Math.min(top.lastColumn(), span.last());
        }
    }

    /** What is there; what is lacking is looked for in the best one alone. */
    private Optional<Header> candidate(Look look) {
        var labels = look.top().header(look.firstRow(), look.lastRow());
        var found = new FoundColumns(look.top(), year);
        for (int column = look.span().first(); column <= look.lastColumn(); column++) {
            var path = labels.of(column);
            var matched = columns.match(path);
            if (matched.isPresent() && !look.isOthers(column)) {
                found.add(matched.get(), column, title(path), new CellAddress(labels.lowestRow(column), column));
            }
        }
        var read = new ArrayList<>(found.read());
        read.addAll(unlabelled(read));
        boolean marked = form.header().stream().allMatch(field -> has(read, field));
        return marked
                ? Optional.of(new Header(
                        look.firstRow(),
                        look.lastRow(),
                        look.span(),
                        read,
                        found.strangers(),
                        found.doubles(),
                        found.ofOtherYears(),
                        List.of()))
                : Optional.empty();
    }

    /** Columns that are read from other columns' cells, or from the titles of groups, which stand with the names. */
    private List<ColumnFound> unlabelled(List<ColumnFound> found) {
        return form.columns().stream()
                .flatMap(column -> switch (column.source()) {
                    case Source.Cell _, Source.Answer _ -> Stream.<ColumnFound>empty();
                    case Source.Part(String of) -> beside(found, of).map(other -> other.of(column)).stream();
                    case Source.Group _ ->
                        beside(found, form.layout().named())
                                .or(() -> found.stream().findFirst())
                                .map(other -> other.of(column))
                                .stream();
                })
                .toList();
    }

    private static Optional<ColumnFound> beside(List<ColumnFound> found, String field) {
        return found.stream().filter(c -> c.slot().field().equals(field)).findFirst();
    }

    private static String title(List<Label> path) {
        return path.stream().map(Label::text).collect(Collectors.joining(" – "));
    }

    private List<String> missing(List<ColumnFound> found) {
        return form.columns().stream()
                .filter(column -> column.required() && column.isLabelled())
                .flatMap(column -> missing(column, found))
                .toList();
    }

    /** Where a column has but some members, each of them has to be there. */
    private static Stream<String> missing(Column column, List<ColumnFound> found) {
        return column.members().isEmpty()
                ? Stream.of(column).filter(c -> !has(found, c.field())).map(HeaderMarks::label)
                : column.members().stream()
                        .filter(member -> found.stream()
                                .noneMatch(c -> c.slot().equals(new Slot(column.field(), member.value()))))
                        .map(member -> label(column, member));
    }

    private static String label(Column column, Column.Member member) {
        return member.is().isEmpty()
                ? HeaderMarks.label(column) + " (" + member.value() + ")"
                : DeclaredLabel.of(member.is().getFirst()).shown(" – ");
    }

    private static boolean has(List<ColumnFound> found, String field) {
        return found.stream().anyMatch(c -> c.slot().field().equals(field));
    }
}
