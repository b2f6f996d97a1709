package vn.tiendo.desk.metric;

import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.metric.MetricLine;

/** What the parts of a metric are called. */
record MetricWords(DeskWords words) {

    /** The province, and rows that say nothing in a field, have no name of their own. */
    String name(MetricLine line) {
        if (line.dimension().equals(Dimensions.PROVINCE)) {
            return words.say("metrics.province");
        }
        return line.key().isEmpty() ? words.say("metrics.unstated") : words.of(line.name());
    }

    /** A dimension by its word, a field by its title. */
    String dimension(String word, Form form) {
        return words.find("metrics.by." + word)
                .or(() -> form.column(word).map(this::title))
                .orElse(word);
    }

    private String title(Column column) {
        return column.words()
                .title()
                .map(words::of)
                .orElseGet(() -> column.labels().stream()
                        .findFirst()
                        .map(DeclaredLabel::last)
                        .orElse(column.field()));
    }
}
