package vn.tiendo.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;

/**
 * Which figures of a form may be added up over its rows, and in what unit the sum is. Money may, and quantities; shares
 * may not, nor what is counted by something else than time (người/km²), nor numbers that tell one row from another.
 */
public record AddingUp(Form form) {

    /** The unit of the sum; none if the figure is not to be added up. */
    Optional<String> unit(Derivation.Placed place) {
        return form.column(place.entry().slot().field())
                .filter(column -> !form.key().contains(column.field()))
                .flatMap(column -> unit(column, place.field()));
    }

    private Optional<String> unit(Column column, String field) {
        return switch (column.type()) {
            case MONEY -> Optional.of(MoneyUnit.DONG.label());
            case NUMBER -> unitOfNumber(column, field).filter(AddingUp::isOfQuantity);
            case CODE, TEXT, PERCENT, DATE, PERIOD, YEARS, CHOICE -> Optional.empty();
        };
    }

    /** Of items each its own; nothing is known of what is none of them. */
    private Optional<String> unitOfNumber(Column column, String field) {
        return form.subject() == Form.Subject.ACROSS ? item(field).map(Item::unit) : Optional.of(column.unit());
    }

    public Optional<Item> item(String code) {
        return form.items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private static boolean isOfQuantity(String unit) {
        if (unit.contains("%") || unit.contains("‰")) {
            return false;
        }
        int slash = unit.lastIndexOf('/');
        return slash < 0 || isTime(unit.substring(slash + 1));
    }

    private static boolean isTime(String unit) {
        var folded = Folded.of(unit);
        return Stream.of("giây", "phút", "giờ", "ngày", "tuần", "tháng", "quý", "năm", "hour", "day", "month", "year")
                .anyMatch(time -> folded.startsWith(Folded.of(time)));
    }
}
