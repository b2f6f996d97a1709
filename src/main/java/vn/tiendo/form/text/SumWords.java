package vn.tiendo.form.text;

import java.util.List;
import java.util.Locale;

/**
 * Words with which rows begin that add others up, declared or not. With their accents: "Cộng" is a sum, "Công viên" a
 * park; "Tổng" is one, "Tổng công ty" a company.
 */
public final class SumWords {

    private static final List<String> SUMS = List.of("cộng", "tổng", "subtotal", "sub-total", "total", "grand total");
    private static final List<String> OTHERS = List.of("tổng công ty", "tổng cục");

    private SumWords() {}

    public static boolean begin(String label) {
        String text = label.toLowerCase(Locale.ROOT).strip();
        return OTHERS.stream().noneMatch(text::startsWith)
                && SUMS.stream().anyMatch(word -> text.startsWith(word) && endsAt(text, word.length()));
    }

    private static boolean endsAt(String text, int end) {
        return text.length() == end || !Character.isLetterOrDigit(text.charAt(end));
    }
}
