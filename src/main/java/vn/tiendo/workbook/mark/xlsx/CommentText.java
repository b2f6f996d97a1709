package vn.tiendo.workbook.mark.xlsx;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.workbook.mark.OurWords;
import vn.tiendo.workbook.mark.OurWords.Cut;

/**
 * The inside of one comment as a comments part writes it: what we said earlier is taken out and new words are set behind,
 * the sender's own letters keep their form.
 *
 * @param raw what stands between the comment's tags
 * @param prefix of the spreadsheet's own language there, with its colon
 */
record CommentText(String raw, String prefix) {

    private static final Pattern TEXT =
            Pattern.compile("(<(?:[\\w.-]+:)?text(?:\\s[^>]*)?(?<!/)>)(.*)(</(?:[\\w.-]+:)?text\\s*>)", Pattern.DOTALL);
    private static final Pattern LETTERS =
            Pattern.compile("(<(?:[\\w.-]+:)?t(?:\\s[^>]*)?(?<!/)>)([^<]*)(</(?:[\\w.-]+:)?t\\s*>)");
    private static final Pattern EMPTY_RUN = Pattern.compile(
            "<((?:[\\w.-]+:)?)r(?:\\s[^>]*)?>(?:(?!</?\\1r\\b).)*?<\\1t(?:\\s[^>]*)?></\\1t\\s*>\\s*</\\1r\\s*>",
            Pattern.DOTALL);
    private static final Pattern BEHIND_LETTERS = Pattern.compile("<(?:[\\w.-]+:)?(?:rPh|phoneticPr)\\b");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot|apos));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    /** Without what we said earlier. */
    CommentText withoutOurs() {
        var text = TEXT.matcher(raw);
        if (raw.contains("<![CDATA[") || !text.find()) {
            return this;
        }
        var cuts = OurWords.in(letters(text.group(2)));
        return cuts.isEmpty()
                ? this
                : inside(text, EMPTY_RUN.matcher(without(text.group(2), cuts)).replaceAll(""));
    }

    /** Whether no letter stands there. */
    boolean isBlank() {
        return letters(raw).isBlank();
    }

    /** With our words behind the sender's. */
    CommentText saying(String words) {
        var text = TEXT.matcher(raw);
        if (isBlank() || !text.find()) {
            return alone(words);
        }
        String theirs = text.group(2);
        var behind = BEHIND_LETTERS.matcher(theirs);
        int end = behind.find() ? behind.start() : theirs.length();
        return inside(text, inRuns(theirs.substring(0, end)) + run(OurWords.behind(words)) + theirs.substring(end));
    }

    private CommentText alone(String words) {
        return new CommentText("<" + prefix + "text>" + run(words) + "</" + prefix + "text>", prefix);
    }

    /** What we say, as a comment's inside. */
    static String said(String words, String prefix) {
        return new CommentText("", prefix).alone(words).raw();
    }

    private CommentText inside(Matcher text, String content) {
        return new CommentText(raw.substring(0, text.end(1)) + content + raw.substring(text.start(3)), prefix);
    }

    /** A text is either plain or in pieces; ours is a piece, so theirs becomes one. */
    private String inRuns(String theirs) {
        return theirs.contains("<" + prefix + "r>") || theirs.contains("<" + prefix + "r ")
                ? theirs
                : "<" + prefix + "r>" + theirs.strip() + "</" + prefix + "r>";
    }

    private String run(String words) {
        return "<P:r><P:rPr><P:sz val=\"9\"/><P:rFont val=\"Tahoma\"/><P:family val=\"2\"/></P:rPr>"
                        .replace("P:", prefix)
                + "<" + prefix + "t xml:space=\"preserve\">" + XmlText.of(words) + "</" + prefix + "t></" + prefix
                + "r>";
    }

    private static String without(String content, List<Cut> cuts) {
        var letters = LETTERS.matcher(content);
        var left = new StringBuilder();
        int at = 0;
        while (letters.find()) {
            String piece = unescaped(letters.group(2));
            letters.appendReplacement(
                    left,
                    Matcher.quoteReplacement(
                            letters.group(1) + XmlText.escaped(kept(piece, at, cuts)) + letters.group(3)));
            at += piece.length();
        }
        return letters.appendTail(left).toString();
    }

    private static String kept(String piece, int at, List<Cut> cuts) {
        var kept = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            int place = at + i;
            if (cuts.stream().noneMatch(cut -> cut.from() <= place && place < cut.to())) {
                kept.append(piece.charAt(i));
            }
        }
        return kept.toString();
    }

    /** All letters of the comment. */
    String letters() {
        return letters(raw);
    }

    private static String letters(String content) {
        var all = new StringBuilder();
        LETTERS.matcher(content).results().forEach(found -> all.append(unescaped(found.group(2))));
        return all.toString();
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), "");
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
