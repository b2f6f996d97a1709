package vn.tiendo.desk.console;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal in lines of at most 100 characters. Senders' text in it is made safe. */
public final class PageOfText {

    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public PageOfText gap() {
        lines.add("");
        return this;
    }

    public PageOfText as(List<String> others) {
        lines.addAll(others);
        return this;
    }

    /** Broken between words; later lines begin as far in as the first one's text. */
    public PageOfText text(String lead, String text) {
        lines.addAll(broken(lead, text, WIDTH));
        return this;
    }

    /** With a figure at the right edge of its last line. */
    public PageOfText text(String lead, String text, String right) {
        var broken = broken(lead, text, WIDTH - width(right) - 2);
        String last = broken.removeLast();
        lines.addAll(broken);
        lines.add(last + " ".repeat(Math.max(2, WIDTH - width(last) - width(right))) + right);
        return this;
    }

    private static List<String> broken(String lead, String text, int width) {
        var broken = new ArrayList<String>();
        var line = new StringBuilder(lead);
        boolean begun = false;
        for (String word : SafeLine.of(text).strip().split(" +", -1)) {
            if (begun && width(line) + 1 + width(word) > width) {
                broken.add(line.toString());
                line = new StringBuilder(" ".repeat(width(lead)));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        broken.add(line.toString());
        return broken;
    }

    private static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
