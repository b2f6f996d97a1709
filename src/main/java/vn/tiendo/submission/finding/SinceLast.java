package vn.tiendo.submission.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.tiendo.finding.Finding;
import vn.tiendo.submission.Submission;

/**
 * What became of the findings of the submission that was received before for the same unit and period.
 *
 * @param earlier that submission
 */
public record SinceLast(Submission earlier, Change errors, Change warnings) {

    /** By these a file, or a form in it, was not looked at: what was wrong there may be so still. */
    private static final Set<String> FILE_UNREAD = Set.of("TM04", "TM05");

    private static final String FORM_UNREAD = "TM03";

    /**
     * Of errors, or of warnings.
     *
     * @param gone are there no more
     * @param remaining are there still, as they are told now: their figures may be others
     * @param added were not there before
     * @param unchecked of before, and nobody knows whether they are there still: this time their form was not read
     * @param more lines that were left out of long lists, so that they can only be counted
     */
    public record Change(
            List<Finding> gone, List<Finding> remaining, List<Finding> added, List<Finding> unchecked, LeftOut more) {

        public Change {
            gone = List.copyOf(gone);
            remaining = List.copyOf(remaining);
            added = List.copyOf(added);
            unchecked = List.copyOf(unchecked);
        }

        /** How many there were. */
        public int before() {
            return fixed() + stillThere() + unchecked.size();
        }

        public int fixed() {
            return gone.size() + more.gone();
        }

        public int stillThere() {
            return remaining.size() + more.remaining();
        }

        public int newOnes() {
            return added.size() + more.added();
        }
    }

    /** What of long lists was only counted. */
    public record LeftOut(int gone, int remaining, int added) {

        private static LeftOut between(List<Finding> before, List<Finding> now) {
            var rules = new HashSet<String>();
            before.forEach(f -> rules.add(f.rule()));
            now.forEach(f -> rules.add(f.rule()));
            return rules.stream()
                    .map(rule -> between(leftOut(before, rule), leftOut(now, rule)))
                    .reduce(new LeftOut(0, 0, 0), LeftOut::plus);
        }

        private static LeftOut between(int before, int now) {
            return new LeftOut(Math.max(0, before - now), Math.min(before, now), Math.max(0, now - before));
        }

        private static int leftOut(List<Finding> findings, String rule) {
            return findings.stream()
                    .filter(f -> f.rule().equals(rule))
                    .mapToInt(Finding::leftOut)
                    .sum();
        }

        private LeftOut plus(LeftOut other) {
            return new LeftOut(gone + other.gone, remaining + other.remaining, added + other.added);
        }
    }

    /**
     * Compares two submissions of a unit and period.
     *
     * @param before findings of the earlier one
     * @param now findings of the later one
     */
    public static SinceLast between(Submission earlier, List<Finding> before, List<Finding> now) {
        return new SinceLast(earlier, change(before, now, Finding::isError), change(before, now, Finding::isWarning));
    }

    /** Whether there was anything to compare. */
    public boolean saysSomething() {
        return errors.before() + warnings.before() > 0;
    }

    private static Change change(List<Finding> before, List<Finding> now, Predicate<Finding> wanted) {
        var earlier = Known.all(before, wanted);
        var later = Known.all(now, wanted);
        var more = LeftOut.between(findings(earlier), findings(later));
        var remaining = new ArrayList<Known>();
        // First those that nothing happened to, so that one whose figures changed does not take their place.
        match(earlier, later, remaining, Known::isSame);
        match(earlier, later, remaining, Known::isAlike);
        var unchecked =
                earlier.stream().filter(k -> isUnchecked(k.finding(), now)).toList();
        earlier.removeAll(unchecked);
        remaining.sort(Comparator.comparingInt(Known::ordinal));
        return new Change(findings(earlier), findings(remaining), findings(later), findings(unchecked), more);
    }

    /** A finding, with what it is known by at hand. */
    private record Known(int ordinal, Finding finding, String identity, Set<Finding.About> about) {

        static List<Known> all(List<Finding> findings, Predicate<Finding> wanted) {
            var known = new ArrayList<Known>();
            for (int i = 0; i < findings.size(); i++) {
                var finding = findings.get(i);
                if (wanted.test(finding)) {
                    known.add(new Known(i, finding, finding.identity(), Set.copyOf(finding.about())));
                }
            }
            return known;
        }

        boolean isSame(Known other) {
            return identity.equals(other.identity);
        }

        /** The same rule about the same, be its figures others now; of several cells in one line some may be left. */
        boolean isAlike(Known other) {
            return finding.rule().equals(other.finding.rule())
                    && finding.form().equals(other.finding.form())
                    && other.about.stream().anyMatch(about::contains);
        }
    }

    private static List<Finding> findings(List<Known> known) {
        return known.stream().map(Known::finding).toList();
    }

    /** Takes pairs out of both. */
    private static void match(
            List<Known> earlier, List<Known> later, List<Known> remaining, BiPredicate<Known, Known> alike) {
        earlier.removeIf(old -> {
            var found = later.stream().filter(k -> alike.test(old, k)).findFirst();
            found.ifPresent(remaining::add);
            found.ifPresent(later::remove);
            return found.isPresent();
        });
    }

    private static boolean isUnchecked(Finding old, List<Finding> now) {
        return now.stream().anyMatch(f -> hides(f, old));
    }

    private static boolean hides(Finding finding, Finding old) {
        return FILE_UNREAD.contains(finding.rule())
                ? !FILE_UNREAD.contains(old.rule())
                : finding.rule().equals(FORM_UNREAD)
                        && !old.form().isEmpty()
                        && finding.form().equals(old.form());
    }
}
