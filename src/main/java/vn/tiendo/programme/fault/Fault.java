package vn.tiendo.programme.fault;

import java.util.regex.Pattern;

/**
 * Something in a definition that is wrong, or, as a notice, worth a look. Told in the language of whoever reads it, as
 * {@code jobs/x/forms/b01.yaml:12:5: không có trường 'dis_ydt'; có phải 'dis_ytd'?}
 *
 * @param file as reached from the folder that was given
 * @param line from 1
 * @param column from 1: the character in YAML, the field in CSV
 * @param what is wrong
 * @param expected what would be right, the nearest right word if there is one; may be empty
 * @param more how many more that are alike, behind this one, are not listed
 */
public record Fault(String file, int line, int column, LocalText what, LocalText expected, int more) {

    private static final Pattern TOLD = Pattern.compile("'[^']*'|\\d+");

    public Fault(String file, int line, int column, LocalText what, LocalText expected) {
        this(file, line, column, what, expected, 0);
    }

    public Fault with(int others) {
        return new Fault(file, line, column, what, expected, others);
    }

    /** What it has in common with those that are alike: the file, and what is wrong but for names and numbers. */
    public record Kind(String file, String what) {}

    public Kind kind() {
        return new Kind(file, withoutNames(what.vi()));
    }

    /** What is wrong, for all that are alike. */
    String inGeneral(Language language) {
        return withoutNames(language.of(what));
    }

    private static String withoutNames(String text) {
        return TOLD.matcher(text).replaceAll("…");
    }

    /** Without its file. */
    String inFile(Language language) {
        String place = line + ":" + column + ": " + language.of(what);
        String right = language.of(expected);
        return right.isEmpty() ? place : place + "; " + right;
    }

    /** As people read it. */
    public String in(Language language) {
        String all = file + ":" + inFile(language);
        return more == 0 ? all : language.of(FaultWords.say("and-more", all, more));
    }

    /** As logs say it. */
    @Override
    public String toString() {
        return in(Language.VI);
    }
}
