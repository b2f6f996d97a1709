package vn.tiendo.form.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.mark.FrontSheet;

/**
 * A sheet and the family of forms that it most likely is, if any.
 *
 * @param name as the sender sees it, composed and trimmed
 * @param places where the family's forms stand in it
 */
public record SheetCandidate(
        Sheet sheet, String name, SheetTop top, Optional<FamilyFinder> family, List<FormPlace> places, int score) {

    /** A sheet that says less of a family is none of its. */
    private static final int LEAST_SCORE = 100;

    /** Titles stand above the header; where there is none, within the first rows. */
    private static final int TITLE_ROWS = 12;

    /** No form begins below that row in a sheet whose first rows show none. */
    private static final int DEEPEST = 2_000;

    /** The best of the families, as the sheet's first rows show; where they show none, as those below do. */
    public static SheetCandidate of(Sheet sheet, List<FamilyFinder> families) {
        String name = TextCleaner.tidy(Normalizer.normalize(sheet.name(), Normalizer.Form.NFC));
        var first = best(sheet, name, new SheetTop(sheet, name), families);
        if (first.fits() || !HeaderSearchRows.goOn(sheet)) {
            return first;
        }
        var silent = new TextCleaner(new Repairs(), name, first.top().letters());
        var rows = HeaderSearchRows.telling(
                sheet, silent, label -> families.stream().anyMatch(family -> family.isTold(label)), DEEPEST);
        var deeper = best(sheet, name, new SheetTop(sheet, name, rows), families);
        return deeper.fits() ? deeper : first;
    }

    private static SheetCandidate best(Sheet sheet, String name, SheetTop top, List<FamilyFinder> families) {
        var best = new SheetCandidate(sheet, name, top, Optional.empty(), List.of(), 0);
        for (FamilyFinder family : families) {
            var places = family.find(top);
            int score = score(family, name, top, places) - (sheet.visible() ? 0 : 1);
            if (score > best.score()) {
                best = new SheetCandidate(sheet, name, top, Optional.of(family), places, score);
            }
        }
        return best;
    }

    /** The same sheet as one of another family, or of another version of its own. */
    SheetCandidate as(FamilyFinder other) {
        var found = other.find(top);
        return new SheetCandidate(sheet, name, top, Optional.of(other), found, score(other, name, top, found));
    }

    /** The same, after all others that fit. */
    SheetCandidate barelyFitting() {
        return new SheetCandidate(sheet, name, top, family, places, LEAST_SCORE);
    }

    /** How many of its family's forms cannot be read. */
    int lacking() {
        return (int) places.stream().filter(place -> !place.isComplete()).count();
    }

    /** Whether less is lacking of its forms, or, where as much is, more columns and questions were found. */
    boolean fitsBetterThan(SheetCandidate other) {
        int less = other.lacking() - lacking();
        return less > 0 || (less == 0 && fit() > other.fit());
    }

    private int fit() {
        return places.stream().mapToInt(FormPlace::fit).sum();
    }

    /** Whether it is likely to hold the family's forms. */
    public boolean fits() {
        return family.isPresent() && score >= LEAST_SCORE;
    }

    /** Whether it is the sheet that we set before a sender's own when we sent the workbook back. */
    public boolean isOurs() {
        return IntStream.rangeClosed(1, FrontSheet.MARKED_WITHIN)
                .mapToObj(row -> top.cell(row, 1))
                .flatMap(Optional::stream)
                .anyMatch(cell -> FrontSheet.isMark(cell.value()));
    }

    /** The printed number weighs most, then complete headers, then the sheet's name, then how many columns fit. */
    private static int score(FamilyFinder family, String name, SheetTop top, List<FormPlace> places) {
        var form = family.first();
        boolean numbered = top.saysAbove(firstRow(places), Folded.of(form.number()));
        boolean named = form.sheets().stream().map(Folded::of).anyMatch(Folded.of(name)::equals);
        int fit = places.stream().mapToInt(FormPlace::fit).sum();
        int complete = 400 * (int) places.stream().filter(FormPlace::isComplete).count() / places.size();
        return (numbered ? 1000 : 0) + complete + (named ? 200 : 0) + 2 * fit;
    }

    private static int firstRow(List<FormPlace> places) {
        return places.stream()
                .mapToInt(FormPlace::firstRow)
                .filter(row -> row != FormPlace.Nowhere.NO_ROW)
                .min()
                .orElse(TITLE_ROWS);
    }

    /** The same with what stands below the first rows, where forms are missing that may stand there. */
    SheetCandidate looksDeeper() {
        if (family.filter(f -> f.mayLieDeeper(places)).isEmpty()) {
            return this;
        }
        var finder = family.get();
        var silent = new TextCleaner(new Repairs(), name, top.letters());
        var deeper = new SheetTop(sheet, name, HeaderSearchRows.telling(sheet, silent, finder::isTold));
        return new SheetCandidate(sheet, name, deeper, family, finder.find(deeper), score);
    }

    /** Reads the sheet's cells, and tells what is repaired. */
    public TextCleaner lettering(Repairs repairs) {
        return new TextCleaner(repairs, name, top.letters());
    }

    /** What stands above the first of its forms. */
    public List<String> linesAbove() {
        return top.textsAbove(firstRow(places));
    }

    /** Where that stands. */
    public List<CellAddress> placesAbove() {
        return top.placesAbove(firstRow(places));
    }

    /** The first row of a table: pairs of label and answer stand above it, be they those of a block. */
    public int endOfCover() {
        return places.stream()
                .filter(place -> !(place instanceof FormPlace.InBlock))
                .mapToInt(FormPlace::firstRow)
                .filter(row -> row != FormPlace.Nowhere.NO_ROW)
                .min()
                .orElse(family.filter(FamilyFinder::hasBlocks).isPresent() ? Integer.MAX_VALUE : TITLE_ROWS);
    }
}
