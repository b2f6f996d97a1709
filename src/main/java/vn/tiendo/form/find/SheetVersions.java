package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.Reading;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/**
 * Which version of its forms a sheet follows: the one that the workbook says, else the one that its period asks for,
 * unless another fits better. Holds no state between workbooks.
 */
public final class SheetVersions {

    private final Optional<Period> period;
    private final List<FamilyFinder> asked;
    private final Map<String, List<Other>> others = new HashMap<>();

    /**
     * A version that the period does not ask for.
     *
     * @param labels of columns and questions that the version asked for has under no such label
     * @param paths all of its label paths that the version asked for does not know
     */
    private record Other(FamilyFinder finder, List<String> labels, List<LabelPath> paths) {

        static Other of(FamilyFinder finder, FamilyFinder asked) {
            return new Other(finder, ownLabels(finder, asked), ownPaths(finder, asked));
        }

        boolean isAllowedIn(Optional<Period> period) {
            return period.filter(p -> !finder.first().version().covers(p)).isEmpty();
        }

        /** It cannot fit better where no label is its own. */
        boolean mayFit(SheetTop top) {
            return paths.stream()
                    .anyMatch(path ->
                            path.endsInAny() || top.spots().stream().anyMatch(spot -> path.endsIn(spot.label())));
        }
    }

    /**
     * A sheet in the version that it follows.
     *
     * @param other what to tell where that is not the version asked for
     * @param incomplete forms that are not read because of it
     */
    public record Followed(
            SheetCandidate sheet, Optional<Reading.OtherVersion> other, List<Reading.Incomplete> incomplete) {

        public boolean isRead() {
            return incomplete.isEmpty();
        }

        private static Followed read(SheetCandidate sheet) {
            return new Followed(sheet, Optional.empty(), List.of());
        }
    }

    /**
     * @param every all versions of all forms
     * @param period that they are read for; without one, any version will do
     * @param asked one for each sheet of forms that the period asks for
     */
    public SheetVersions(List<Form> every, Optional<Period> period, List<FamilyFinder> asked, MemberFinder members) {
        this.period = period;
        this.asked = asked;
        for (FamilyFinder family : asked) {
            var versions = every.stream()
                    .filter(form -> form.family().equals(family.first().family()))
                    .filter(form -> !form.isBeside(family.first()))
                    .toList();
            others.put(
                    family.first().family(),
                    FamilyFinder.ofEach(versions, members).stream()
                            .map(finder -> Other.of(finder, family))
                            .toList());
        }
    }

    private List<Other> othersOf(FamilyFinder family) {
        return others.getOrDefault(family.first().family(), List.of());
    }

    /** Whether what the cover says of the version may decide which one is read. */
    public boolean askTheCover() {
        return asked.stream()
                .flatMap(family -> Stream.concat(
                        Stream.of(family), othersOf(family).stream().map(Other::finder)))
                .anyMatch(finder -> !finder.first().version().toldBy().isEmpty());
    }

    /** A sheet that is none of the forms asked for, but one of their other versions. */
    public SheetCandidate recognised(SheetCandidate candidate) {
        return candidate.fits()
                ? candidate
                : asked.stream()
                        .filter(family -> othersOf(family).stream()
                                .anyMatch(other -> candidate.as(other.finder()).fits()))
                        .findFirst()
                        // A sheet of the version asked for, if there is one, goes before it.
                        .map(family -> candidate.as(family).barelyFitting())
                        .orElse(candidate);
    }

    /**
     * The chosen sheet in the version that it follows.
     *
     * @param stated what the cover says of the version; empty if nothing
     */
    public Followed followed(SheetCandidate candidate, String stated) {
        var family = candidate.family().orElseThrow();
        var sheet = candidate.looksDeeper();
        var versions = othersOf(family);
        if (versions.isEmpty()) {
            return Followed.read(sheet);
        }
        var said = new ArrayList<>(sheet.linesAbove());
        said.add(stated);
        if (isTold(family, said)) {
            return Followed.read(sheet);
        }
        var told =
                versions.stream().filter(other -> isTold(other.finder(), said)).findFirst();
        return told.map(other -> as(other, sheet, true))
                .or(() -> better(sheet, versions).map(other -> as(other, sheet, sheet.lacking() > 0)))
                .orElseGet(() -> Followed.read(sheet));
    }

    private static boolean isTold(FamilyFinder finder, List<String> said) {
        var words = finder.first().version().toldBy().stream().map(Folded::of).toList();
        return !words.isEmpty()
                && said.stream().map(Folded::of).anyMatch(line -> words.stream().anyMatch(line::contains));
    }

    /** The version that fits the sheet best, if any fits it better than the one asked for. */
    private static Optional<Other> better(SheetCandidate sheet, List<Other> versions) {
        var best = Optional.<Other>empty();
        var fit = sheet;
        for (Other other : versions) {
            if (sheet.lacking() > 0 || other.mayFit(sheet.top())) {
                var tried = sheet.as(other.finder()).looksDeeper();
                if (tried.fitsBetterThan(fit)) {
                    fit = tried;
                    best = Optional.of(other);
                }
            }
        }
        return best;
    }

    /** @param instead whether the version asked for cannot be read from the sheet */
    private Followed as(Other other, SheetCandidate sheet, boolean instead) {
        var follows = sheet.as(other.finder()).looksDeeper();
        if (other.isAllowedIn(period)) {
            return Followed.read(follows);
        }
        var family = sheet.family().orElseThrow();
        var labels = instead ? ownLabels(family, other.finder()) : other.labels();
        var told = new Reading.OtherVersion(family.first(), other.finder().first(), sheet.name(), !instead, labels);
        return instead
                ? new Followed(
                        follows,
                        Optional.of(told),
                        sheet.places().stream()
                                .map(place -> new Reading.Incomplete(place.form(), sheet.name(), told.labels()))
                                .toList())
                : new Followed(sheet, Optional.of(told), List.of());
    }

    /** Of the columns and questions that stand under no label that they have in the other version: their first labels. */
    private static List<String> ownLabels(FamilyFinder one, FamilyFinder other) {
        return one.forms().stream()
                .flatMap(form -> form.columns().stream()
                        .filter(Column::isLabelled)
                        .filter(column -> other.labels(form.code(), column.field()).stream()
                                .noneMatch(column.is()::contains))
                        .map(column -> new LabelPath(column.is().getFirst()).toString()))
                .toList();
    }

    private static List<LabelPath> ownPaths(FamilyFinder one, FamilyFinder other) {
        return one.forms().stream()
                .flatMap(form -> form.columns().stream()
                        .flatMap(column -> column.is().stream()
                                .filter(path -> !other.labels(form.code(), column.field())
                                        .contains(path))
                                .map(path -> new LabelPath(path, column.across()))))
                .toList();
    }
}
