package vn.tiendo.workbook.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cell formats that a copy needs beyond those it has: one for each format of a marked cell and kind of mark, those of our
 * own sheet, and those of cells whose marks are taken off. They are numbered on from the last one there, so that no cell
 * changes but those.
 */
public final class MarkStyles {

    private final int first;
    private final OldMarks old;
    private final Map<Wanted, Integer> numbers = new LinkedHashMap<>();
    private final Map<MarkKind, List<Integer>> bases = new EnumMap<>(MarkKind.class);

    /**
     * @param known how many formats there are
     * @param old marks of an earlier reply
     */
    public MarkStyles(int known, OldMarks old) {
        this.first = Math.max(known, 1);
        this.old = old;
    }

    /** A format that is wanted. */
    public sealed interface Wanted {

        /**
         * That of a sender's cell, marked.
         *
         * @param tone of the line: cells that differ by nothing else do so by that, and can be told when they come back
         */
        record Marked(int base, MarkKind kind, int tone) implements Wanted {}

        /** That of a cell marked earlier, with the ground and lines of another one; of none if that is negative. */
        record Cleared(int base, int like) implements Wanted {}

        /** One of our own sheet's. */
        record Ours(FrontSheet.Style style) implements Wanted {}
    }

    /** @param style of the cell as it is */
    public int marked(int style, MarkKind kind) {
        int base = unmarked(style);
        var ofKind = bases.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (!ofKind.contains(base)) {
            ofKind.add(base);
        }
        return number(new Wanted.Marked(base, kind, ofKind.indexOf(base) % MarkKind.TONES));
    }

    /**
     * The format that a cell had before it was marked in an earlier reply; its own if it was not. One that the workbook
     * lacks is the plain one: its number is given to another now.
     */
    public int unmarked(int style) {
        if (style < 0 || style >= first) {
            return 0;
        }
        return switch (old.of(style)) {
            case OldMarks.Before.Same _ -> style;
            case OldMarks.Before.Known(int base) -> base;
            case OldMarks.Before.Like(int like) -> number(new Wanted.Cleared(style, like));
        };
    }

    public int ours(FrontSheet.Style style) {
        return number(new Wanted.Ours(style));
    }

    private int number(Wanted wanted) {
        return numbers.computeIfAbsent(wanted, _ -> first + numbers.size());
    }

    /** In the order of their numbers. */
    public Iterable<Wanted> wanted() {
        return numbers.keySet();
    }

    /** Each format of a marked cell, and the one that it had before. */
    public List<OldMarks.Sample> samples() {
        var samples = new ArrayList<OldMarks.Sample>();
        numbers.forEach((wanted, number) -> {
            if (wanted instanceof Wanted.Marked marked) {
                samples.add(new OldMarks.Sample(number, marked.base()));
            }
        });
        return samples;
    }

    public int count() {
        return numbers.size();
    }

    /** How many tones of each line are used. */
    public int tones() {
        return Math.clamp(bases.values().stream().mapToInt(List::size).max().orElse(1), 1, MarkKind.TONES);
    }
}
