package vn.tiendo.desk.change;

import java.util.List;

/** A unit's total before and after, in words; a dash where it is not known. */
public record TotalLine(String form, String column, String unit, String before, String after, String difference) {

    static final String UNKNOWN = "–";

    /** As a row of a table; the unit last. */
    List<String> cells() {
        return List.of(form, column, before, after, difference, unit);
    }
}
