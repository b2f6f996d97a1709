package vn.tiendo.workbook.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we say in comments, told from the sender's own words by its first line: programs keep that line when they write a
 * file anew, and carry it along when rows are moved. So it can be taken out again when the file is sent back.
 */
public final class OurWords {

    /** Stands over what we say, as programs put an author's name. */
    private static final String HEAD = "Kết quả kiểm tra (tiendo):";

    private static final String ENGLISH_HEAD = "Check result (tiendo):";

    /** Stands between the sender's words and ours. */
    private static final String PARTING = "\n———\n";

    private static final Pattern BEGIN = Pattern.compile("(?:^|\\s*\\n?———\\r?\\n|\\r?\\n)[ \\t]*(?:"
            + Pattern.quote(HEAD) + "|" + Pattern.quote(ENGLISH_HEAD) + ")[ \\t]*(?=\\r?\\n|$)");

    /** What we say ends with the rule's id in brackets; what stands behind, somebody else has added. */
    private static final Pattern LAST_LINE =
            Pattern.compile("(?:^|\\n)[ \\t]*\\[[^\\[\\]\\r\\n]{1,24}\\][ \\t]*(?=\\r?\\n|$)");

    private OurWords() {}

    /** From one character to before another. */
    public record Cut(int from, int to) {}

    /** What we say, under its head. */
    static String headed(String said, Locale language) {
        return (language.getLanguage().equals("en") ? ENGLISH_HEAD : HEAD) + "\n" + said;
    }

    /** What is set behind the sender's own words. */
    public static String behind(String headed) {
        return PARTING + headed;
    }

    /** Two comments of ours under the head of the first. */
    public static String joined(String headed, String other) {
        return headed + "\n\n" + other.substring(other.indexOf('\n') + 1);
    }

    /** Where we speak in a comment; empty if we do not. */
    public static List<Cut> in(String comment) {
        var cuts = new ArrayList<Cut>();
        var begin = BEGIN.matcher(comment);
        int from = 0;
        while (begin.find(from)) {
            int end = end(comment, begin.end(), next(comment, begin));
            cuts.add(new Cut(begin.start(), end));
            from = end;
        }
        return cuts;
    }

    private static int next(String comment, Matcher begin) {
        var after = BEGIN.matcher(comment);
        return after.find(begin.end()) ? after.start() : comment.length();
    }

    private static int end(String comment, int from, int to) {
        var last = LAST_LINE.matcher(comment).region(from, to);
        int end = -1;
        while (last.find()) {
            end = last.end();
        }
        boolean nothingBehind = end < 0 || comment.substring(end, to).isBlank();
        return nothingBehind ? to : end;
    }

    /** The sender's own words. */
    public static String without(String comment) {
        return without(comment, in(comment));
    }

    static String without(String comment, List<Cut> cuts) {
        var left = new StringBuilder();
        int from = 0;
        for (Cut cut : cuts) {
            left.append(comment, from, cut.from());
            from = cut.to();
        }
        return left.append(comment.substring(from)).toString();
    }
}
