package vn.tiendo.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a sheet is laid on paper so that it can be read: upright where it is narrow, else on its side, on larger paper
 * where it is wide, and, if it is wider still, on several pages side by side, each of which begins with the columns that
 * name the rows.
 *
 * @param slices the last column of each page side by side, counted from 1
 * @param kept how many columns every page begins with
 * @param percent of its size in which it is printed
 */
public record PagePlan(Paper paper, boolean landscape, List<Integer> slices, int kept, int percent) {

    /** Eight points of eleven: smaller letters are not read. */
    static final int LEAST = 73;

    private static final int MOST_SIDE_BY_SIDE = 5;
    private static final double MARGINS = 2 * PageSetUp.SIDE_MARGIN * 25.4;

    /** Programs and printers measure letters each in their own way. */
    private static final double SPARE = 0.97;

    public PagePlan {
        slices = List.copyOf(slices);
    }

    /**
     * The simplest of the ways in which it can be read; if there is none, the one that comes nearest.
     *
     * @param widths of its columns, in digits of the default font
     * @param ends columns behind which a page may end, counted from 1; the last one is among them
     * @param kept how many columns every page has to begin with
     * @param wanted the only paper to be used
     */
    public static PagePlan of(List<Double> widths, List<Integer> ends, int kept, Optional<Paper> wanted) {
        var plans = new ArrayList<PagePlan>();
        for (Paper paper : wanted.map(List::of).orElse(List.of(Paper.values()))) {
            if (paper == Paper.A4) {
                plans.add(plan(paper, false, List.of(widths.size()), widths, kept));
            }
            plans.add(plan(paper, true, List.of(widths.size()), widths, kept));
        }
        for (int pages = 2; pages <= Math.min(MOST_SIDE_BY_SIDE, ends.size()); pages++) {
            plans.add(plan(wanted.orElse(Paper.A3), true, new Slicing(widths, ends, kept).into(pages), widths, kept));
        }
        return plans.stream()
                .filter(plan -> plan.percent() >= LEAST)
                .findFirst()
                .orElseGet(() -> plans.stream()
                        .max(java.util.Comparator.comparingInt(PagePlan::percent))
                        .orElseThrow());
    }

    /**
     * Of a table of the report: on its side, as all of them are, on larger paper or on several pages where it is wide.
     *
     * @param kept how many columns every page has to begin with
     */
    static PagePlan ofTable(List<Double> widths, int kept) {
        for (Paper paper : Paper.values()) {
            var plan = plan(paper, true, List.of(widths.size()), widths, kept);
            if (plan.percent() >= LEAST) {
                return plan;
            }
        }
        var ends = IntStream.rangeClosed(1, widths.size()).boxed().toList();
        return IntStream.rangeClosed(2, MOST_SIDE_BY_SIDE)
                .mapToObj(pages -> plan(Paper.A3, true, new Slicing(widths, ends, kept).into(pages), widths, kept))
                .filter(plan -> plan.percent() >= LEAST || plan.slices().size() == MOST_SIDE_BY_SIDE)
                .findFirst()
                .orElseGet(() -> plan(Paper.A3, true, List.of(widths.size()), widths, kept));
    }

    private static PagePlan plan(Paper paper, boolean landscape, List<Integer> slices, List<Double> widths, int kept) {
        double widest = new Slicing(widths, slices, kept).widest(slices);
        double share = (paper.width(landscape) - MARGINS) * SPARE / widest;
        return new PagePlan(paper, landscape, slices, kept, (int) Math.clamp(Math.floor(share * 100), 10, 100));
    }

    /** Whether all of its columns stand on one page. */
    boolean isOneWide() {
        return slices.size() == 1;
    }

    /** The first and the last column of a page, as it lies in the sheet. */
    int first(int slice) {
        return slice == 0 ? 1 : slices.get(slice - 1) + 1;
    }

    /** The columns where a sheet's titles stand: those of the first page. */
    public int firstPage() {
        return slices.getFirst();
    }

    /** The column where the last page's own columns begin: there one signs. */
    public int lastPage() {
        return first(slices.size() - 1);
    }

    /** How high a page is, in points of the sheet. */
    double capacity(int percentOfSize) {
        double height = paper.height(landscape) / 25.4 - PageSetUp.TOP_MARGIN - PageSetUp.BOTTOM_MARGIN;
        return height * 72 * SPARE * 100 / percentOfSize;
    }

    /** Ways to lay columns on pages side by side. */
    private record Slicing(List<Double> widths, List<Integer> ends, int kept) {

        private static final double DIGIT = 7;
        private static final double PADDING = 5;
        private static final double MILLIMETRES_A_PIXEL = 25.4 / 96;

        /** So many pages, the widest as narrow as can be. */
        List<Integer> into(int pages) {
            return best(0, pages);
        }

        private List<Integer> best(int from, int pages) {
            if (pages == 1) {
                return List.of(widths.size());
            }
            List<Integer> best = List.of(widths.size());
            for (int end : ends) {
                if (end > Math.max(from, kept) && end < widths.size()) {
                    var slices = new ArrayList<Integer>(List.of(end));
                    slices.addAll(best(end, pages - 1));
                    if (widest(slices, from) < widest(best, from)) {
                        best = slices;
                    }
                }
            }
            return best;
        }

        double widest(List<Integer> slices) {
            return widest(slices, 0);
        }

        private double widest(List<Integer> slices, int from) {
            double widest = 0;
            int begin = from;
            for (int end : slices) {
                double named = begin == 0 ? 0 : width(0, kept);
                widest = Math.max(widest, named + width(begin, end));
                begin = end;
            }
            return widest;
        }

        private double width(int from, int to) {
            return widths.subList(from, to).stream()
                            .mapToDouble(width -> Math.floor(width * DIGIT + PADDING))
                            .sum()
                    * MILLIMETRES_A_PIXEL;
        }
    }
}
