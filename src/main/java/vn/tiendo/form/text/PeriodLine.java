package vn.tiendo.form.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;

/**
 * A line that begins with the label of a period.
 *
 * @param label as it is declared
 * @param rest what stands behind it
 * @param parted whether a sign parts them
 */
public record PeriodLine(String whole, Folded label, String rest, boolean parted) {

    /** A hint behind a label, and the sign that parts it from its answer. */
    private static final Pattern AFTER_LABEL =
            Pattern.compile("^(?:\\([^()]*\\)(?=.*[\\p{L}\\d]))?[\\s*]*[:;.=\\p{Pd}\\s]+");

    private static final Pattern HINT = Pattern.compile("\\s*(?:\\*|\\([^()]*\\)|[/|][^:\\d]*|\\s)*:?\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)]\\s*");
    private static final Pattern PARTS = Pattern.compile("[;|]| \\p{Pd} ");

    /** The line, or a part of it, as the label may follow the sender's name. */
    public static Optional<PeriodLine> of(String line, List<Folded> labels) {
        return line.length() > PeriodText.LONGEST
                ? Optional.empty()
                : Stream.concat(Stream.of(line), PARTS.splitAsStream(line))
                        .map(part -> NUMBER.matcher(part).replaceFirst(""))
                        .flatMap(part -> begins(part, labels).stream())
                        .findFirst();
    }

    private static Optional<PeriodLine> begins(String line, List<Folded> labels) {
        var folded = Folded.of(line);
        return labels.stream()
                .filter(folded::startsWith)
                .max(Comparator.comparingInt(label -> label.key().length()))
                .flatMap(label -> behind(line, label));
    }

    private static Optional<PeriodLine> behind(String line, Folded label) {
        return IntStream.rangeClosed(1, line.length())
                .filter(end -> end == line.length() || !Character.isLetterOrDigit(line.charAt(end)))
                .filter(end -> Folded.of(line.substring(0, end)).equals(label))
                .mapToObj(end -> line.substring(end).strip())
                .map(rest -> {
                    String answer = AFTER_LABEL.matcher(rest).replaceFirst("");
                    return new PeriodLine(line, label, answer, !answer.equals(rest));
                })
                .findFirst();
    }

    /** Whether what stands behind only says how to answer: "(tháng/năm)", "/ Reporting period". */
    public boolean isHint() {
        return HINT.matcher(rest).matches();
    }

    /** Whether what stands behind is meant for a period even if it is none: "Kỳ họp thứ 5" begins like one. */
    public boolean isTold() {
        return parted || label.key().indexOf(' ') >= 0;
    }
}
