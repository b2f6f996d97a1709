package vn.tiendo.document.chart;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.content.PlainText;

/** Text in lines that are not wider than they may be; what does not fit into the last one is cut, which is shown. */
record WrappedText(List<String> lines, Mark.Type type) {

    private static final String CUT = "…";
    private static final double LEADING = 1.2;

    static WrappedText of(String text, double width, Mark.Type type, int mostLines) {
        var lines = new ArrayList<String>();
        String rest = PlainText.of(text).replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < mostLines) {
            boolean last = lines.size() == mostLines - 1;
            String line =
                    last && LetterWidths.of(rest, type) > width ? cut(rest, width, type) : first(rest, width, type);
            lines.add(line.strip());
            rest = line.endsWith(CUT) && last
                    ? ""
                    : rest.substring(line.length()).strip();
        }
        return new WrappedText(lines, type);
    }

    /** As many whole words as fit, or as many letters of the first one. */
    private static String first(String text, double width, Mark.Type type) {
        int fits = fitting(text, width, type);
        if (fits == text.length()) {
            return text;
        }
        int space = text.charAt(fits) == ' ' ? fits : text.lastIndexOf(' ', fits - 1);
        return text.substring(0, space > 0 ? space : fits);
    }

    private static String cut(String text, double width, Mark.Type type) {
        double room = width - LetterWidths.of(CUT, type);
        return text.substring(0, fitting(text, room, type)).strip() + CUT;
    }

    /** How many of the text's chars are at most so wide: at least one letter, and never half of one. */
    private static int fitting(String text, double width, Mark.Type type) {
        int end = text.offsetByCodePoints(0, 1);
        double used = LetterWidths.of(text.substring(0, end), type);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += LetterWidths.of(text.substring(end, next), type);
            if (used > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> LetterWidths.of(line, type))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * leading();
    }

    double leading() {
        return type.size() * LEADING;
    }
}
