package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.watch.Warning;

/** What the things are called that a programme watches, in the reader's language. */
record WatchWords(Programme programme, DeskWords words) {

    String unit(UnitCode unit) {
        return programme.unit(unit).map(Unit::name).orElse("") + " (" + unit + ")";
    }

    Optional<String> project(String code) {
        return programme.project(code).map(Project::name);
    }

    /** What the list says of a cause that was chosen from it. */
    Optional<String> cause(String value) {
        return programme.watch().flatMap(Watch::cause).flatMap(this::column).flatMap(Column::choices).stream()
                .flatMap(list -> programme.choices().getOrDefault(list, List.of()).stream())
                .filter(choice -> choice.value().equals(value))
                .map(choice -> words.of(choice.name()))
                .findFirst();
    }

    /** {@code Kế hoạch vốn năm: 2.880 triệu đồng}. */
    String figure(Warning.Figure figure) {
        return label(figure) + ": " + value(figure);
    }

    private String label(Warning.Figure figure) {
        String kind = figure.name().replaceFirst("\\..*", "");
        String beside = words.find("beside." + kind).orElse("");
        return figure.field()
                .map(field -> name(field) + beside)
                .or(() -> words.find("figure." + figure.name()))
                .orElse(figure.name());
    }

    /** As the indicator is called that adds it up; else as its column is. */
    private String name(String field) {
        return programme.indicators().stream()
                .filter(indicator -> isOf(field, indicator))
                .map(indicator -> words.of(indicator.name()))
                .findFirst()
                .or(() -> column(field).map(this::title))
                .orElse(field);
    }

    private String title(Column column) {
        return column.words().title().map(words::of).orElseGet(() -> column.is().getFirst());
    }

    private boolean isOf(String field, Indicator indicator) {
        String form = programme.watch().map(Watch::form).orElse("");
        return indicator.denominator().isEmpty()
                && indicator.numerator().equals(new Indicator.Measure.Sum(form, field));
    }

    private Optional<Column> column(String field) {
        return form().flatMap(form -> form.column(field));
    }

    private Optional<Form> form() {
        return programme.watch().map(Watch::form).flatMap(programme::form);
    }

    private String value(Warning.Figure figure) {
        return switch (figure.measure()) {
            case FIELD -> ofField(figure);
            case DONG -> money(figure.value());
            case PERCENT -> words.number(figure.value()) + " %";
            case POINTS -> words.say("points", words.number(figure.value()));
            case COUNT -> words.exact(figure.value());
            case YEAR -> figure.value().toPlainString();
        };
    }

    private String ofField(Warning.Figure figure) {
        var column = figure.field().flatMap(this::column);
        boolean isMoney = column.filter(c -> c.type() == FieldType.MONEY).isPresent();
        String unit = column.map(Column::unit).orElse("");
        return isMoney ? money(figure.value()) : (words.exact(figure.value()) + " " + unit).strip();
    }

    /** In million đồng, with all that it has. */
    String money(BigDecimal dong) {
        var millions = dong.divide(BigDecimal.valueOf(MoneyUnit.TRIEU.dong()));
        return words.exact(millions) + " " + words.language().of(MoneyUnit.TRIEU);
    }
}
