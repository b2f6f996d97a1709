package vn.tiendo.content;

/** Roman numerals. */
public final class Roman {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** Of a number from 1 to 99; others stay as they are. */
    public static String of(int number) {
        return 0 < number && number < 100 ? TENS[number / 10] + ONES[number % 10] : Integer.toString(number);
    }
}
