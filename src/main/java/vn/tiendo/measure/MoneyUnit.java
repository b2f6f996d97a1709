package vn.tiendo.measure;

import java.util.Arrays;
import java.util.Optional;

/** The unit in which a sheet states its money (đơn vị tính). */
public enum MoneyUnit {
    DONG(1, "đồng", "VND"),
    NGHIN(1_000, "nghìn đồng", "thousand VND"),
    TRIEU(1_000_000, "triệu đồng", "million VND"),
    TY(1_000_000_000, "tỷ đồng", "billion VND");

    private final long dong;
    private final String label;
    private final String english;

    MoneyUnit(long dong, String label, String english) {
        this.dong = dong;
        this.label = label;
        this.english = english;
    }

    /** The unit that goes by that label, however it is written. */
    public static Optional<MoneyUnit> named(String label) {
        var folded = Folded.of(label);
        return Arrays.stream(values())
                .filter(unit -> Folded.of(unit.label).equals(folded)
                        || Folded.of(unit.english).equals(folded))
                .findFirst();
    }

    /** How many đồng one of it is. */
    public long dong() {
        return dong;
    }

    /** In Vietnamese, lower case. */
    public String label() {
        return label;
    }

    /** {@code million VND}. */
    public String inEnglish() {
        return english;
    }
}
