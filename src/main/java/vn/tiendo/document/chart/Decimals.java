package vn.tiendo.document.chart;

/** Lengths as they are written in a file: to a hundredth, the same on every machine. */
final class Decimals {

    private static final int HUNDREDTHS = 100;

    private Decimals() {}

    static String of(double length) {
        long hundredths = Math.round(length * HUNDREDTHS);
        long rest = Math.abs(hundredths % HUNDREDTHS);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / HUNDREDTHS);
        if (rest == 0) {
            return whole;
        }
        return whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }
}
