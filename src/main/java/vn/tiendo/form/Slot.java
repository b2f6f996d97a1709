package vn.tiendo.form;

/**
 * Which declared place of a row an entry fills: a field, and for columns that carry a dimension the member
 * ({@code plan_by} × {@code NSTW}; {@code value} × {@code DT-DBP}). The member is empty for plain columns.
 */
public record Slot(String field, String member) implements Comparable<Slot> {

    public static Slot of(String field) {
        return new Slot(field, "");
    }

    @Override
    public int compareTo(Slot other) {
        int byField = field.compareTo(other.field);
        return byField != 0 ? byField : member.compareTo(other.member);
    }

    @Override
    public String toString() {
        return member.isEmpty() ? field : field + ":" + member;
    }
}
