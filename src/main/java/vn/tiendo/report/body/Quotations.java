package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.measure.Folded;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.QuotedFigure;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.report.body.KnownNumbers.Place;
import vn.tiendo.report.body.NumbersInText.Found;

/**
 * Which figures of a report a text quotes. A number that stands at several places is taken for that of the member which its
 * sentence names, else for that of all together, and for a figure itself before what it is held against; one that may be
 * anybody's is nobody's.
 */
final class Quotations {

    /** A number that stands at more places than this says nothing about any of them. */
    private static final int AMBIGUOUS = 10;

    private static final String ENDS_OF_SENTENCES = ".;!?\n";

    private final Telling telling;
    private final KnownNumbers known;
    private final NumbersInText numbers;

    Quotations(Telling telling) {
        this.telling = telling;
        this.known = KnownNumbers.of(telling);
        this.numbers = new NumbersInText(telling.words(), known.units());
    }

    Quotation in(WrittenWords words) {
        var quoted = new ArrayList<QuotedFigure>();
        var others = new LinkedHashSet<String>();
        for (Found found : numbers.in(words.text())) {
            if (known.showing(found.value(), found.unit()).isEmpty()) {
                others.add(words.text().substring(found.begins(), found.ends()));
            }
            places(found, words.text())
                    .forEach(place -> quoted.add(new QuotedFigure(
                            found.begins(),
                            found.ends(),
                            found.value(),
                            found.unit(),
                            place.fact(),
                            place.dimension(),
                            place.key())));
        }
        return new Quotation(quoted, List.copyOf(others));
    }

    private List<Place> places(Found found, String text) {
        var all = known.showing(found.value(), found.unit());
        if (all.size() < 2) {
            return all;
        }
        var sentence = Folded.of(sentence(found, text));
        var nearest = preferred(all, List.of(place -> isNamed(place, sentence), Place::isOfAll));
        var likely = preferred(nearest, List.of(Place::isItself));
        return likely.size() > AMBIGUOUS ? List.of() : likely;
    }

    /** Those for which the first of the conditions holds that holds for any. */
    private static List<Place> preferred(List<Place> places, List<Predicate<Place>> conditions) {
        return conditions.stream()
                .map(condition -> places.stream().filter(condition).toList())
                .filter(kept -> !kept.isEmpty())
                .findFirst()
                .orElse(places);
    }

    private boolean isNamed(Place place, Folded sentence) {
        return !place.key().isEmpty()
                && telling.lines().names(place.dimension(), place.key()).stream()
                        .anyMatch(name -> sentence.contains(Folded.of(name)));
    }

    /** A point or a comma within a number ends none. */
    private static String sentence(Found found, String text) {
        int begins = found.begins();
        while (begins > 0 && !ends(text, begins - 1)) {
            begins--;
        }
        int ends = found.ends();
        while (ends < text.length() && !ends(text, ends)) {
            ends++;
        }
        return text.substring(begins, ends);
    }

    private static boolean ends(String text, int at) {
        boolean within = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return ENDS_OF_SENTENCES.indexOf(text.charAt(at)) >= 0 && !within;
    }
}
