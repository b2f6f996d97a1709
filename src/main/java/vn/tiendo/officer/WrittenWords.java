package vn.tiendo.officer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text: paragraphs parted by blank lines, and points, which are lines that begin with a dash. Lines have no blanks
 * around them, no more than one blank line stands between others, and nothing in it hides or turns what stands beside it.
 */
public record WrittenWords(String text) {

    /** Some three pages. */
    public static final int LONGEST = 10_000;

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\n]]");
    private static final Pattern POINT = Pattern.compile("[-–•] +");
    private static final Pattern AROUND_LINES = Pattern.compile("\\h*\\n\\h*");

    /** No text, which takes back the one before. */
    public static final WrittenWords NONE = new WrittenWords("");

    /** @throws IllegalArgumentException if it cannot be kept: {@link #fault} says why */
    public WrittenWords {
        text = plain(text);
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("Not plain text of at most " + LONGEST + " characters");
        }
    }

    /** Why something cannot be written. */
    public sealed interface Fault {

        /** More than a place of a report takes. */
        record TooLong(int length) implements Fault {}

        /**
         * A character that nobody sees.
         *
         * @param line in which it stands, from 1
         * @param code {@code U+202E}
         */
        record Hidden(int line, String code) implements Fault {}
    }

    /** What forbids keeping a text as it was given; empty where nothing does. */
    public static Optional<Fault> fault(String given) {
        String lines = lines(given);
        var hidden = HIDDEN.matcher(lines);
        if (hidden.find()) {
            int line = lines.substring(0, hidden.start()).split("\n", -1).length;
            String code = String.format(Locale.ROOT, "U+%04X", lines.codePointAt(hidden.start()));
            return Optional.of(new Fault.Hidden(line, code));
        }
        int length = plain(given).length();
        return length > LONGEST ? Optional.of(new Fault.TooLong(length)) : Optional.empty();
    }

    /** A tab is a space, and a line ends in one way; a mark of the byte order before it is none of it. */
    private static String lines(String given) {
        String whole = given.startsWith("\uFEFF") ? given.substring(1) : given;
        return Normalizer.normalize(whole, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
    }

    private static String plain(String given) {
        return AROUND_LINES
                .matcher(lines(given))
                .replaceAll("\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * A paragraph or a point.
     *
     * @param words on one line
     * @param begins where they begin in the whole text, of which they are as long a part
     */
    public record Part(boolean point, String words, int begins) {

        public int ends() {
            return begins + words.length();
        }
    }

    /** In order. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        int at = 0;
        boolean continues = false;
        for (String line : text.split("\n", -1)) {
            var dash = POINT.matcher(line);
            if (dash.lookingAt()) {
                parts.add(new Part(true, line.substring(dash.end()), at + dash.end()));
                continues = true;
            } else if (line.isEmpty()) {
                continues = false;
            } else if (continues) {
                var before = parts.removeLast();
                parts.add(new Part(before.point(), before.words() + " " + line, before.begins()));
            } else {
                parts.add(new Part(false, line, at));
                continues = true;
            }
            at += line.length() + 1;
        }
        return List.copyOf(parts);
    }

    /** What it asks for, one by one: its points; its paragraphs, where it has none. */
    public List<String> items() {
        var parts = parts();
        boolean pointed = parts.stream().anyMatch(Part::point);
        return parts.stream()
                .filter(part -> part.point() || !pointed)
                .map(Part::words)
                .distinct()
                .toList();
    }
}
