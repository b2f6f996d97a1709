package vn.tiendo.workbook.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a workbook's cell formats are marks of an earlier reply, and what the sender's cells looked like before. A mark
 * is known by its looks. What was before is shown by samples on our first sheet, two cells for each format: marked and not
 * marked. Whatever program wrote the file anew, and however it numbers formats, it gave the samples the same numbers as
 * the cells.
 */
public final class OldMarks {

    /** Stands before two samples. */
    public static final String SAMPLE = "tiendo-mau";

    public static final OldMarks NONE = new OldMarks(Map.of());

    private final Map<Integer, Before> before;

    private OldMarks(Map<Integer, Before> before) {
        this.before = Map.copyOf(before);
    }

    /** The numbers of a marked cell's format, and of the one that it had before. */
    public record Sample(int marked, int base) {}

    /** What a cell looked like before. */
    sealed interface Before {

        /** As it does now. */
        record Same() implements Before {}

        /** It had this format. */
        record Known(int format) implements Before {}

        /** It had the ground and lines of this format; none if that is negative. The rest was changed since. */
        record Like(int format) implements Before {}
    }

    private static final Before SAME = new Before.Same();

    public static OldMarks of(FormatLooks looks, List<Sample> samples) {
        var before = new HashMap<Integer, Before>();
        for (int format = 0; format < looks.count(); format++) {
            if (looks.mark(format).isPresent()) {
                before.put(format, before(looks, format, samples));
            }
        }
        return new OldMarks(before);
    }

    private static Before before(FormatLooks looks, int format, List<Sample> samples) {
        for (Sample sample : samples) {
            if (sample.marked() == format && isSender(looks, sample)) {
                return new Before.Known(sample.base());
            }
        }
        return samples.stream()
                .filter(sample -> isSender(looks, sample) && looks.sameLook(sample.marked(), format))
                .findFirst()
                .map(sample -> new Before.Like(sample.base()))
                .orElse(new Before.Like(-1));
    }

    /** A sample that somebody painted over is none. */
    private static boolean isSender(FormatLooks looks, Sample sample) {
        return Math.max(sample.marked(), sample.base()) < looks.count()
                && looks.mark(sample.marked()).isPresent()
                && looks.mark(sample.base()).isEmpty();
    }

    Before of(int format) {
        return before.getOrDefault(format, SAME);
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }
}
