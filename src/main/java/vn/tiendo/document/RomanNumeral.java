package vn.tiendo.document;

/** Numbers as appendices have them. */
final class RomanNumeral {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private RomanNumeral() {}

    /** Up to 99; others as they are. */
    static String of(int number) {
        return number < 100 ? TENS[number / 10] + ONES[number % 10] : Integer.toString(number);
    }
}
