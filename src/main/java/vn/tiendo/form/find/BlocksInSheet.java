package vn.tiendo.form.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.form.Form;

/**
 * The blocks of questions of one sheet: all questions first, so that what heads one, or what marks another form, is taken
 * for no answer.
 *
 * @param bounds of all forms of the sheet
 * @param headers of its tables
 * @param isQuestion whether a label is that of a question of any of the blocks
 */
record BlocksInSheet(
        Map<Form, BlockFinder> blocks, Map<Form, Bounds> bounds, List<Header> headers, Predicate<Label> isQuestion) {

    Map<Form, FormPlace> places(SheetTop top) {
        var found = questions(top);
        var markers = bounds.values().stream()
                .flatMap(b -> Stream.of(b.after(), b.before()))
                .collect(Collectors.toSet());
        var labels = found.values().stream()
                .flatMap(block -> block.questions().stream())
                .flatMap(question -> Stream.concat(question.headings().stream(), Stream.of(question.at())))
                .collect(Collectors.toSet());
        var places = new HashMap<Form, FormPlace>();
        blocks.forEach((form, block) -> places.put(form, nowhere(form, block)));
        found.forEach((form, questions) -> {
            var around = new AnswerBounds(top, questions.bounds().before(), markers, labels, headers);
            Objects.requireNonNull(blocks.get(form))
                    .answers(questions, new AnswerCell(top, isQuestion, around))
                    .ifPresent(answered -> places.put(form, new FormPlace.InBlock(form, answered)));
        });
        return places;
    }

    private Map<Form, BlockFinder.Found> questions(SheetTop top) {
        var found = new HashMap<Form, BlockFinder.Found>();
        blocks.forEach((form, block) -> {
            var within = Objects.requireNonNull(bounds.get(form));
            if (within.missing().isEmpty()) {
                found.put(form, block.questions(top, within, headers));
            }
        });
        return found;
    }

    private FormPlace nowhere(Form form, BlockFinder block) {
        var missing = Objects.requireNonNull(bounds.get(form)).missing();
        return new FormPlace.Nowhere(form, missing.isEmpty() ? block.labels() : missing);
    }
}
