package vn.tiendo.desk.change;

/** A unit's total before and after, in words; a dash where it is not known. */
public record TotalLine(String form, String column, String unit, String before, String after, String difference) {

    static final String UNKNOWN = "–";
}
