package vn.tiendo.measure;

/** The unit in which a sheet states its money (đơn vị tính). */
public enum MoneyUnit {
    DONG(1, "đồng"),
    NGHIN(1_000, "nghìn đồng"),
    TRIEU(1_000_000, "triệu đồng"),
    TY(1_000_000_000, "tỷ đồng");

    private final long dong;
    private final String label;

    MoneyUnit(long dong, String label) {
        this.dong = dong;
        this.label = label;
    }

    /** How many đồng one of it is. */
    public long dong() {
        return dong;
    }

    /** In Vietnamese, lower case. */
    public String label() {
        return label;
    }
}
