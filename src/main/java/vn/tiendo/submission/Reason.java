package vn.tiendo.submission;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Why somebody does something, in their own words: a line of plain text of at most 2,000 characters, without control and
 * direction characters, which have no business in a log or a letter.
 */
public record Reason(String text) {

    public static final int LONGEST = 2000;

    /** @throws IllegalArgumentException if it says nothing or too much */
    public Reason {
        text = clean(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }

    /** The reason, or nothing if the text can be none. */
    public static Optional<Reason> of(String text) {
        String clean = clean(Normalizer.normalize(text, Normalizer.Form.NFC));
        return clean.isEmpty() || clean.length() > LONGEST ? Optional.empty() : Optional.of(new Reason(clean));
    }

    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
