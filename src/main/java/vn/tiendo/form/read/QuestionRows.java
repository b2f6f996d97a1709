package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.Cell;

/** The rows of a sheet in which blocks of questions stand, and what in them is the forms' own and no answer. */
record QuestionRows(List<FormPlace> places) {

    /** Rows below the last answer in which one may stand that was not looked for there. */
    private static final int BELOW_ANSWERS = 2;

    /** Letters of a marker or a label that a longer text begins with. */
    private static final int SURELY_OWN = 6;

    /** The number of a question is no longer. */
    private static final int LONGEST_MARK = 5;

    /** Whether answers stand in the row, or may stand in it although none was looked for there. */
    boolean isAmong(int row) {
        return places.stream()
                .anyMatch(place -> place instanceof FormPlace.InBlock(var _, var block)
                        && block.firstRow() <= row
                        && row <= block.lastRow() + BELOW_ANSWERS
                        && row < firstBelow(block.lastRow()));
    }

    /** Whether it is the number of a question, a heading or a unit. */
    boolean isOwn(Cell cell, String text) {
        return isMarkOfQuestion(cell, text) || isOwnWord(text);
    }

    /** A number, left of its question. */
    private boolean isMarkOfQuestion(Cell cell, String text) {
        boolean left = places.stream()
                .anyMatch(place -> place instanceof FormPlace.InBlock(var _, var block)
                        && block.answers().stream()
                                .map(answer -> answer.question().header())
                                .anyMatch(label -> label.row() == cell.row() && cell.column() < label.column()));
        return left
                && text.length() <= LONGEST_MARK
                && !new RowTitle(text + ". x", cell.address()).mark().isEmpty();
    }

    /** The first row of what begins below that row; no row has a higher number for none. */
    private int firstBelow(int row) {
        return places.stream()
                .mapToInt(FormPlace::firstRow)
                .filter(first -> first > row)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isOwnWord(String text) {
        String key = Folded.of(text).key();
        return ownWords().stream()
                .anyMatch(own -> own.equals(key)
                        || own.startsWith(key + " ")
                        || (own.length() >= SURELY_OWN && key.startsWith(own)));
    }

    private Set<String> ownWords() {
        return places.stream()
                .map(FormPlace::form)
                .flatMap(form -> wordsOf(form).stream())
                .map(word -> Folded.of(word).key())
                .collect(Collectors.toSet());
    }

    private static List<String> wordsOf(Form form) {
        var all = new ArrayList<String>();
        form.columns().forEach(column -> {
            all.add(column.unit());
            column.labels().forEach(label -> all.addAll(label.steps()));
        });
        all.addAll(form.layout().region().after());
        all.addAll(form.layout().region().before());
        all.add(form.title().vi());
        all.add(form.title().en());
        all.removeIf(String::isBlank);
        return all;
    }
}
