package vn.tiendo.document.page;

/** Roman numerals. */
public final class Roman {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** Of a number below a hundred; others stay as they are. */
    public static String of(int number) {
        return number < 100 ? TENS[number / 10] + ONES[number % 10] : Integer.toString(number);
    }
}
