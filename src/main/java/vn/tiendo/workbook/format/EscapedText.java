package vn.tiendo.workbook.format;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, as spreadsheets write them: {@code _x000D_}. Source: ECMA-376 part 1, 22.9.2.19. */
public final class EscapedText {

    /** One character, or the two halves of one. */
    private static final Pattern ESCAPE =
            Pattern.compile("_x([Dd][89ABab][0-9A-Fa-f]{2})__x([Dd][C-Fc-f][0-9A-Fa-f]{2})_|_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text with escapes resolved. Those of NUL and of lone halves stay as they are: no text may hold them. */
    public static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(resolved(escape)))
                : text;
    }

    /**
     * The text of a format that has no escapes, with what no text may hold (NUL, lone halves of characters) as an .xlsx
     * would write it: no database takes them, and dropping them would be a silent change.
     */
    public static String storable(String text) {
        boolean fine = text.codePoints().noneMatch(EscapedText::mustBeEscaped);
        return fine ? text : escaped(text);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> escaped.append(mustBeEscaped(c) ? "_x%04X_".formatted(c) : Character.toString(c)));
        return escaped.toString();
    }

    private static boolean mustBeEscaped(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String resolved(MatchResult escape) {
        if (escape.group(3) == null) {
            return String.valueOf(new char[] {character(escape, 1), character(escape, 2)});
        }
        char only = character(escape, 3);
        return only == 0 || Character.isSurrogate(only) ? escape.group() : String.valueOf(only);
    }

    private static char character(MatchResult escape, int group) {
        return (char) Integer.parseInt(escape.group(group), 16);
    }
}
