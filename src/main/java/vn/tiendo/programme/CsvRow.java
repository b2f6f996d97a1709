package vn.tiendo.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;

/** A row of a registry. Reading a cell as what it is not records a fault and gives nothing. */
final class CsvRow {

    private final List<String> cells;
    private final Map<String, Integer> header;
    private final Place start;
    private final Faults faults;

    CsvRow(List<String> cells, Map<String, Integer> header, Place start, Faults faults) {
        this.cells = cells;
        this.header = header;
        this.start = start;
        this.faults = faults;
    }

    Place placeOf(String column) {
        return new Place(start.file(), start.line(), indexOf(column) + 1);
    }

    /** May be empty. */
    String text(String column) {
        return cells.get(indexOf(column)).strip();
    }

    /** Empty after a fault. */
    String needText(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            faults.add(placeOf(column), "ô '" + column + "' còn trống", "");
        }
        return text;
    }

    Optional<UnitCode> unit(String column) {
        String text = needText(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new UnitCode(text));
        } catch (IllegalArgumentException e) {
            return wrong(column, "cần mã đơn vị: chữ không dấu, số, dấu chấm, gạch");
        }
    }

    Optional<Integer> year(String column) {
        String text = needText(column);
        return text.isEmpty() || text.matches("(19|20)\\d\\d")
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(Integer::valueOf)
                : wrong(column, "cần một năm, như 2025");
    }

    /** Whole đồng, not below zero. */
    Optional<Amount> amount(String column) {
        String text = needText(column);
        return text.isEmpty() || text.matches("\\d{1,18}")
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(t -> new Amount(Long.parseLong(t)))
                : wrong(column, "cần số tiền bằng đồng, chỉ gồm chữ số");
    }

    private <T> Optional<T> wrong(String column, String expected) {
        faults.add(placeOf(column), "ô '" + column + "' ghi '" + text(column) + "'", expected);
        return Optional.empty();
    }

    private int indexOf(String column) {
        return Objects.requireNonNull(header.get(column), column);
    }
}
