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
    private final Set<String> markWords;
    private final List<LabelPath> otherMarks;
    private final List<Set<String>> needed;
    private final List<Mark> marks;

    /** A column that marks the header: how it is called, and under which labels it may stand. */
    private record Mark(String label, List<LabelPath> paths) {

        static Mark of(Column column) {
            return new Mark(
                    HeaderFinder.label(column), HeaderFinder.paths(column).toList());
        }

        boolean stands(SheetTop top) {
            return paths.stream()
                    .anyMatch(path -> path.lastWords()
                            .map(words -> top.saysOneOf(Set.of(words)))
                            .orElseGet(() -> top.spots().stream().anyMatch(spot -> path.endsIn(spot.label()))));
        }
    }

    HeaderFinder(Form form, MemberFinder members) {
        this.form = form;
        this.columns = new ColumnLabels(form, members);
        this.year = members.year();
        var marks = telling(form).stream().flatMap(HeaderFinder::paths).toList();
        this.markWords =
                marks.stream().flatMap(mark -> mark.lastWords().stream()).collect(Collectors.toSet());
        this.otherMarks =
                marks.stream().filter(mark -> mark.lastWords().isEmpty()).toList();
        this.needed = form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .map(HeaderFinder::lastWords)
                .filter(words -> !words.isEmpty())
                .toList();
        this.marks = form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .filter(Column::isLabelled)
                .map(Mark::of)
                .toList();
    }

    /** The columns that mark the header; where some have labels of their own, not those that any label could be of. */
    private static List<Column> telling(Form form) {
        var columns = form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .toList();
        var own = columns.stream()
                .filter(column -> paths(column).noneMatch(LabelPath::endsInAny))
                .filter(Column::isLabelled)
                .toList();
        return own.isEmpty() ? columns : own;
    }

    /** The words of which one must stand somewhere if the column does; none if other labels will do as well. */
    private static Set<String> lastWords(Column column) {
        var paths = paths(column).toList();
        boolean all = paths.stream()
                .allMatch(path -> path.lastWords().stream()
                        .anyMatch(words -> words.chars().anyMatch(Character::isLetter)));
        return all ? paths.stream().flatMap(path -> path.lastWords().stream()).collect(Collectors.toSet()) : Set.of();
    }

    private static Stream<LabelPath> paths(Column column) {
        return column.is().stream().map(path -> new LabelPath(path, column.across()));
    }

    /** The header that explains most columns, if any has at least the columns that mark this form's header. */
    Optional<Header> find(SheetTop top) {
        return find(top, Bounds.OPEN, List.of(), false);
    }

    /**
     * The header that explains most columns within those rows.
     *
     * @param taken headers of other tables, whose columns are theirs
     * @param shared whether other tables may stand beside it
     */
    Optional<Header> find(SheetTop top, Bounds bounds, List<Header> taken, boolean shared) {
        if (!needed.stream().allMatch(top::saysOneOf)) {
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
            if (bounds.contains(cell.row()) && isMark(cell.label())) {
                for (int row = Math.max(1, cell.row() - DEEPEST + 1); row <= cell.row(); row++) {
                    rows.add(row);
                }
            }
        }
        rows.removeIf(row -> !bounds.contains(row) || !top.holdsFrom(row));
        return rows;
    }

    /** Whether the label could be the lowest one of a column that marks this form's header. */
    boolean isMark(Label label) {
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

    /** The labels that mark this form's header, for telling that it was not found. */
    List<String> markingLabels() {
        return marks.stream().map(Mark::label).toList();
    }

    /** Those of them that stand nowhere in the sheet; all of them if each stands somewhere. */
    List<String> absentLabels(SheetTop top) {
        var absent = marks.stream()
                .filter(mark -> !mark.stands(top))
                .map(Mark::label)
                .toList();
        return absent.isEmpty() ? markingLabels() : absent;
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
                ? Stream.of(column).filter(c -> !has(found, c.field())).map(HeaderFinder::label)
                : column.members().stream()
                        .filter(member -> found.stream()
                                .noneMatch(c -> c.slot().equals(new Slot(column.field(), member.value()))))
                        .map(member -> label(column, member));
    }

    private static String label(Column column, Column.Member member) {
        return member.is().isEmpty()
                ? label(column) + " (" + member.value() + ")"
                : DeclaredLabel.of(member.is().getFirst()).shown(" – ");
    }

    private static boolean has(List<ColumnFound> found, String field) {
        return found.stream().anyMatch(c -> c.slot().field().equals(field));
    }

    private static String label(Column column) {
        return column.labels().getFirst().shown(" – ");
    }
}
