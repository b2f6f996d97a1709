package vn.tiendo.bench.month;

import java.util.Locale;

/** A unit of the benchmark's own province. */
record Sender(String code, String name, String shortName) {

    static Sender number(int number) {
        String four = String.format(Locale.ROOT, "%04d", number);
        return new Sender(Integer.toString(10_000 + number), "Xã Đo lường " + four, "X. ĐL " + four);
    }

    /** Of its projects. */
    String owner() {
        return "Ban QLDA " + shortName;
    }
}
