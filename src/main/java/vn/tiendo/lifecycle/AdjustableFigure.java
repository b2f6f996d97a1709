package vn.tiendo.lifecycle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.ledger.FigureKeys;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.adjust.AdjustedFigure;

/**
 * Whether there is such a figure to be adjusted: a number, in a row of the submission that counts. Each answer says what
 * was found, what is expected, and what to do.
 *
 * @param programme as of the period
 * @param receipt the submission of the unit that counts; empty where none does
 */
record AdjustableFigure(
        Programme programme, Period period, AdjustedFigure figure, Optional<Long> receipt, FigureKeys keys) {

    private static final Set<FieldType> NUMBERS = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT);

    /** Why it cannot be adjusted by that much, if it cannot. */
    Optional<LocalText> against(BigDecimal amount) {
        return againstUnit()
                .or(this::againstForm)
                .or(this::againstField)
                .or(this::againstReceipt)
                .or(this::againstSubject)
                .or(this::againstMember)
                .or(() -> againstAmount(amount));
    }

    private Optional<LocalText> againstUnit() {
        return programme.unit(figure.unit()).isPresent()
                ? Optional.empty()
                : refused(
                        "no-unit",
                        figure.unit().value(),
                        programme.units().stream().map(Unit::key).distinct().toList());
    }

    private Optional<LocalText> againstForm() {
        return form().isPresent()
                ? Optional.empty()
                : refused(
                        "no-form",
                        figure.form(),
                        programme.forms().stream().map(Form::code).distinct().toList());
    }

    private Optional<LocalText> againstField() {
        var fields = form().map(AdjustableFigure::fields).orElse(List.of());
        return fields.contains(figure.field()) ? Optional.empty() : refused("no-field", figure.field(), fields);
    }

    private Optional<LocalText> againstReceipt() {
        return receipt.isPresent()
                ? Optional.empty()
                : refused("no-receipt", figure.unit().value(), List.of());
    }

    private Optional<LocalText> againstSubject() {
        var subjects = keys.subjects(receipt.orElseThrow(), figure.form());
        return subjects.contains(figure.subject())
                ? Optional.empty()
                : refused("no-subject", figure.subject(), subjects);
    }

    private Optional<LocalText> againstMember() {
        var members = members();
        if (members.isEmpty()) {
            return figure.member().isEmpty() ? Optional.empty() : refused("not-across", figure.member(), members);
        }
        return members.contains(figure.member()) ? Optional.empty() : refused("no-member", figure.member(), members);
    }

    private Optional<LocalText> againstAmount(BigDecimal amount) {
        if (amount.signum() == 0) {
            return refused("nothing", amount.toPlainString(), List.of());
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return isMoney() && !whole ? refused("not-whole", amount.toPlainString(), List.of()) : Optional.empty();
    }

    private Optional<Form> form() {
        return programme.form(figure.form());
    }

    private Optional<Column> column() {
        return form().filter(form -> form.subject() != Form.Subject.ACROSS)
                .flatMap(form -> form.column(figure.field()));
    }

    private boolean isMoney() {
        return column().filter(column -> column.type() == FieldType.MONEY).isPresent();
    }

    /** Those that are numbers, and kept; where rows are items, the items. */
    private static List<String> fields(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? form.items().stream().map(Item::code).toList()
                : form.columns().stream()
                        .filter(column -> NUMBERS.contains(column.type()) && column.isKept())
                        .map(Column::field)
                        .toList();
    }

    /** All that are declared, and those that the submission has; none of a plain column. */
    private List<String> members() {
        var across = column().filter(Column::isAcross);
        if (across.isEmpty()) {
            return List.of();
        }
        var declared = across.stream()
                .flatMap(column -> column.across().stream())
                .filter(dimension -> across.get().isAcross(dimension))
                .flatMap(this::declared);
        var seen = keys.members(receipt.orElseThrow(), figure.form(), figure.field()).stream();
        return Stream.concat(declared, seen).distinct().toList();
    }

    private Stream<String> declared(String dimension) {
        return programme.choices().getOrDefault(dimension, List.of()).stream().map(choice -> choice.value());
    }

    private Optional<LocalText> refused(String key, String found, Collection<String> known) {
        return Optional.of(MoveWords.say(
                "refuse.adjust." + key,
                Map.of(
                        "found", LocalText.of(found),
                        "near", Nearest.suggestion(found, known),
                        "form", LocalText.of(figure.form()),
                        "field", LocalText.of(figure.field()),
                        "unit", LocalText.of(new MoveWords(programme).name(figure.unit())),
                        "period", programme.named(period))));
    }
}
