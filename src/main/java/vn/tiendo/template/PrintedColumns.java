package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Prefill;

/** The columns of a blank table, from left to right. */
record PrintedColumns(Form form, List<PrintedColumn> list) {

    PrintedColumns {
        list = List.copyOf(list);
    }

    static PrintedColumns of(Form form, BlankSource blank, LastTime last) {
        var columns = new ArrayList<PrintedColumn>();
        for (Column column : form.columns()) {
            if (column.isLabelled()) {
                var own = own(column, blank);
                columns.addAll(own);
                if (isShown(column) && !last.isEmpty()) {
                    own.forEach(asked -> columns.add(earlier(asked, blank.words())));
                }
            }
        }
        return new PrintedColumns(form, columns);
    }

    private static List<PrintedColumn> own(Column column, BlankSource blank) {
        var words = new LabelWords(
                column,
                new BlankMembers(blank),
                blank.programme().calendar().year().label(blank.period()));
        return words.paths().entrySet().stream()
                .map(path -> new PrintedColumn(
                        column, new Slot(column.field(), path.getKey()), marked(path.getValue(), column), false))
                .toList();
    }

    /** A column over members of which nothing but the member tells what it is would be read as one of them. */
    private static boolean isShown(Column column) {
        char first = column.labels().getFirst().steps().getFirst().charAt(0);
        return column.prefill().filter(Prefill.Shown.class::isInstance).isPresent() && first != '{' && first != '*';
    }

    private static PrintedColumn earlier(PrintedColumn asked, BlankWords words) {
        var path = new ArrayList<>(asked.path());
        int told = asked.column().isAcross() ? 0 : path.size() - 1;
        path.set(told, path.get(told).replace(" *", "") + ", " + words.say("earlier"));
        return new PrintedColumn(asked.column(), asked.slot(), path, true);
    }

    /** With the unit, where the labels do not say it, and a star where it has to be filled. */
    private static List<String> marked(List<String> path, Column column) {
        var marked = new ArrayList<>(path);
        boolean says = column.unit().isEmpty()
                || column.type() == FieldType.MONEY
                || path.stream().anyMatch(step -> step.contains(column.unit()));
        if (!column.isAcross()) {
            String unit = says ? "" : " (" + column.unit() + ")";
            marked.set(path.size() - 1, path.getLast() + unit + (column.required() ? " *" : ""));
        }
        return marked;
    }

    /** The position of the column that a field fills, from 1. */
    Optional<Integer> position(String field) {
        return position(Slot.of(field));
    }

    Optional<Integer> position(Slot slot) {
        return position(slot, false);
    }

    /** The position of the column that shows what was said there last time. */
    Optional<Integer> earlier(Slot slot) {
        return position(slot, true);
    }

    private Optional<Integer> position(Slot slot, boolean earlier) {
        return IntStream.range(0, list.size())
                .filter(i ->
                        list.get(i).isEarlier() == earlier && list.get(i).slot().equals(slot))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** The positions of a column that stands for members, by them. */
    List<Integer> positions(String field, java.util.function.Predicate<String> members) {
        return IntStream.range(0, list.size())
                .filter(i -> !list.get(i).isEarlier()
                        && list.get(i).slot().field().equals(field)
                        && members.test(list.get(i).slot().member()))
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** The positions behind which another title of the first header row begins. */
    List<Integer> endsOfGroups() {
        return IntStream.rangeClosed(1, list.size())
                .filter(i -> i == list.size() || !top(i).equals(top(i - 1)))
                .boxed()
                .toList();
    }

    private String top(int i) {
        return list.get(i).path().getFirst();
    }

    boolean isNumber(PrintedColumn column) {
        return column.slot().equals(Slot.of(form.layout().numbered()));
    }

    /** Where a group's or a total's name stands. */
    int title() {
        return position(form.layout().named()).or(() -> position(form.leaf())).orElse(1);
    }

    List<Double> widths() {
        return list.stream()
                .map(column -> column.width(isNumber(column), isNamed(column)))
                .toList();
    }

    private boolean isNamed(PrintedColumn column) {
        var known = column.column().prefill().filter(new Prefill.Known(Prefill.Fact.NAME)::equals);
        return column.slot().equals(Slot.of(form.layout().named())) || known.isPresent();
    }
}
