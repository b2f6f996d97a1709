package vn.tiendo.form.find;

import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/**
 * A column's label as it stands in a sheet and as it is compared: folded, and folded without what the sender adds in
 * parentheses, the unit of money at its end and the number that stands before it (2., a), II., 1.1). A sheet's labels are compared with hundreds of declared ones, so each is folded once.
 */
public record Label(String text, String key, String bareKey) {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—+•*\\s]*+(?:(?:câu(?: hỏi)?|mục|question|item) *\\d{1,3} *[.):/–—-]{1,3}"
                    + "|\\d{1,3}(?:\\.\\d{1,3}){0,5} *[.):/–—-]{1,3}|\\d{1,3}(?:\\.\\d{1,3}){1,5}"
                    + "|[ivx]{1,5} *[.):/–—-]|\\p{L}\\)|\\p{L}[./](?=\\s))\\s*+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static Label of(String text) {
        String key = Folded.of(text).key();
        String bare = TitleUnit.without(withoutNumber(text.indexOf('(') < 0 ? text : bare(text)));
        return new Label(text, key, bare.equals(text) ? key : Folded.of(bare).key());
    }

    private static String withoutNumber(String text) {
        var number = NUMBER.matcher(text);
        return number.lookingAt() ? text.substring(number.end()) : text;
    }

    /** Without what stands in parentheses. */
    static String bare(String text) {
        return PARENTHESES.matcher(text).replaceAll(" ");
    }
}
