package vn.tiendo.form.find;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/** The labels that mark a form's header: where all of them stand, a header may be, and nowhere else. */
final class HeaderMarks {

    private final Set<String> words;
    private final List<LabelPath> others;
    private final List<Set<String>> needed;
    private final List<Mark> marks;

    /** A column that marks the header: how it is called, and under which labels it may stand. */
    private record Mark(String label, List<LabelPath> paths) {

        static Mark of(Column column) {
            return new Mark(HeaderMarks.label(column), HeaderMarks.paths(column).toList());
        }

        boolean stands(SheetTop top) {
            return paths.stream()
                    .anyMatch(path -> path.lastWords()
                            .map(words -> top.saysOneOf(Set.of(words)))
                            .orElseGet(() -> top.spots().stream().anyMatch(spot -> path.endsIn(spot.label()))));
        }
    }

    HeaderMarks(Form form) {
        var declared = columns(form);
        var telling = telling(declared).stream().flatMap(HeaderMarks::paths).toList();
        this.words = telling.stream().flatMap(path -> path.lastWords().stream()).collect(Collectors.toSet());
        this.others =
                telling.stream().filter(path -> path.lastWords().isEmpty()).toList();
        this.needed = declared.stream()
                .map(HeaderMarks::lastWords)
                .filter(last -> !last.isEmpty())
                .toList();
        this.marks = declared.stream().filter(Column::isLabelled).map(Mark::of).toList();
    }

    private static List<Column> columns(Form form) {
        return form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .toList();
    }

    /** The columns that mark the header; where some have labels of their own, not those that any label could be of. */
    private static List<Column> telling(List<Column> columns) {
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

    /** How the column is called. */
    static String label(Column column) {
        return column.labels().getFirst().shown(" – ");
    }

    /** Whether each of them may have its words somewhere in the sheet. */
    boolean mayStandIn(SheetTop top) {
        return needed.stream().allMatch(top::saysOneOf);
    }

    /** Whether the label could be the lowest one of a column that marks this form's header. */
    boolean isMark(Label label) {
        if (words.contains(label.key()) || words.contains(label.bareKey())) {
            return true;
        }
        // Asked of every label by every form: most have no others, and a loop over none costs nothing.
        for (LabelPath path : others) {
            if (path.endsIn(label)) {
                return true;
            }
        }
        return false;
    }

    /** How they are called, for telling that the header was not found. */
    List<String> labels() {
        return marks.stream().map(Mark::label).toList();
    }

    /** Those of them that stand nowhere in the sheet; all of them if each stands somewhere. */
    List<String> absent(SheetTop top) {
        var absent = marks.stream()
                .filter(mark -> !mark.stands(top))
                .map(Mark::label)
                .toList();
        return absent.isEmpty() ? labels() : absent;
    }
}
