package vn.tiendo.notice;

import java.util.List;

/**
 * The text of a mail, in lines of at most 78 characters (RFC 5322, 2.1.1), parted at spaces. Only a word that is longer
 * runs over, as an address must stay whole.
 */
final class PlainBody {

    private static final int LONGEST = 78;

    private final StringBuilder text = new StringBuilder();

    /** A paragraph, with an empty line behind it. */
    PlainBody say(String paragraph) {
        wrap("", "", paragraph);
        return gap();
    }

    /** A line directly under the last. */
    PlainBody line(String line) {
        wrap("", "", line);
        return this;
    }

    /** A line that begins with a mark; what does not fit goes on under its text. */
    PlainBody item(String mark, String line) {
        wrap(mark, " ".repeat(mark.length()), line);
        return this;
    }

    /** Names and what they are, one under the other. */
    PlainBody facts(List<List<String>> facts) {
        int longest =
                facts.stream().mapToInt(fact -> length(fact.getFirst())).max().orElse(0);
        for (var fact : facts) {
            String name = "  " + fact.getFirst() + ":";
            item(name + " ".repeat(longest + 5 - length(name)), fact.getLast());
        }
        return this;
    }

    PlainBody gap() {
        text.append('\n');
        return this;
    }

    private void wrap(String first, String next, String line) {
        var row = new StringBuilder(first);
        String lead = first;
        for (String word : VisibleText.of(line).strip().split("\\s+", -1)) {
            boolean begun = row.length() > lead.length();
            if (begun && length(row) + 1 + length(word) > LONGEST) {
                text.append(row).append('\n');
                row = new StringBuilder(next);
                lead = next;
                begun = false;
            }
            row.append(begun ? " " : "").append(word);
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
