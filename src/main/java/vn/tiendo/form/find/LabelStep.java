package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/** One step of a label path: what one label has to be. */
sealed interface LabelStep {

    /** What the label says of dimensions, by their names, if it is such a label. */
    Optional<Map<String, String>> read(Label label);

    /** Whether the label is such a label. */
    boolean matches(Label label);

    /** Who knows the members of dimensions. */
    interface Naming {
        Optional<String> member(String dimension, String label);
    }

    /** Any label, which is that of a member. */
    record Any(String dimension) implements LabelStep {
        @Override
        public boolean matches(Label label) {
            return !label.key().isEmpty();
        }

        @Override
        public Optional<Map<String, String>> read(Label label) {
            return !matches(label)
                    ? Optional.empty()
                    : dimension.isEmpty() ? NOTHING : Optional.of(Map.of(dimension, label.text()));
        }
    }

    /** Those words. */
    record Words(String words) implements LabelStep {
        @Override
        public boolean matches(Label label) {
            return words.equals(label.key()) || words.equals(label.bareKey());
        }

        @Override
        public Optional<Map<String, String>> read(Label label) {
            return matches(label) ? NOTHING : Optional.empty();
        }
    }

    /** Words by which it begins, whatever follows. */
    record Beginning(String words) implements LabelStep {
        @Override
        public boolean matches(Label label) {
            return begins(label.key()) || begins(label.bareKey());
        }

        private boolean begins(String key) {
            return key.startsWith(words) && (key.length() == words.length() || key.charAt(words.length()) == ' ');
        }

        @Override
        public Optional<Map<String, String>> read(Label label) {
            return matches(label) ? NOTHING : Optional.empty();
        }
    }

    /**
     * Words with places in between.
     *
     * @param beginning what stands before the first place; most labels differ there already
     * @param dimensions of the pattern's groups, in order
     */
    record Shape(String beginning, Pattern pattern, List<String> dimensions) implements LabelStep {
        @Override
        public boolean matches(Label label) {
            return matches(label.key()) || (!label.bareKey().equals(label.key()) && matches(label.bareKey()));
        }

        private boolean matches(String key) {
            return key.startsWith(beginning) && pattern.matcher(key).matches();
        }

        @Override
        public Optional<Map<String, String>> read(Label label) {
            var found = read(label.key());
            return found.isPresent() || label.bareKey().equals(label.key()) ? found : read(label.bareKey());
        }

        private Optional<Map<String, String>> read(String key) {
            if (!key.startsWith(beginning)) {
                return Optional.empty();
            }
            var match = pattern.matcher(key);
            if (!match.matches()) {
                return Optional.empty();
            }
            var said = new HashMap<String, String>();
            for (int i = 0; i < dimensions.size(); i++) {
                said.put(dimensions.get(i), match.group(i + 1).strip());
            }
            return Optional.of(said);
        }
    }

    /** Such a label, which says nothing of dimensions. */
    Optional<Map<String, String>> NOTHING = Optional.of(Map.of());

    Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    String ANY = "*";
    String YEAR = "year";

    /** What a label says where the year is no dimension. */
    String ANY_YEAR = "{year}";

    /** 2025, or, folded, 2024/25: only where no other year follows, which could not be told from it. */
    String ONE_YEAR = " ?(\\d{4}(?: (?:\\d{4}|\\d{2}))?) ?";

    /** @param across the dimensions of the column */
    static LabelStep of(String name, List<String> across) {
        if (name.equals(ANY)) {
            return new Any(across.size() == 1 ? across.getFirst() : "");
        }
        var places = PLACE.matcher(name);
        if (!places.find()) {
            return new Words(Folded.of(name).key());
        }
        boolean whole = places.start() == 0 && places.end() == name.length() && across.contains(places.group(1));
        return whole ? new Any(places.group(1)) : shape(name, across);
    }

    private static Shape shape(String name, List<String> across) {
        var places = PLACE.matcher(name);
        var regex = new StringBuilder();
        var dimensions = new ArrayList<String>();
        int from = 0;
        while (places.find()) {
            String words = name.substring(from, places.start());
            String place = places.group(1);
            boolean single = name.indexOf("{" + YEAR + "}") == name.lastIndexOf("{" + YEAR + "}");
            regex.append(literal(words, from > 0))
                    .append(place.equals(YEAR) ? (single ? ONE_YEAR : " ?(\\d{4}) ?") : place(place, words, across));
            if (across.contains(place) || place.equals(YEAR)) {
                dimensions.add(across.contains(place) ? place : ANY_YEAR);
            }
            from = places.end();
        }
        String beginning = Folded.of(name.substring(0, name.indexOf('{'))).key();
        var pattern = Pattern.compile(regex + literal(name.substring(from), true));
        return new Shape(beginning, pattern, List.copyOf(dimensions));
    }

    /** Of members only their names are known. */
    private static String place(String dimension, String before, List<String> across) {
        boolean member = across.contains(dimension);
        boolean parted = !Folded.of(before).isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return (parted ? " " : " ?") + (member ? "(.+?)" : ".+?") + " ?";
    }

    /** Words stand apart from what is in the place before them if the pattern has them so. */
    private static String literal(String words, boolean inside) {
        boolean apart = inside && !words.isEmpty() && !Character.isLetterOrDigit(words.charAt(0));
        return (apart ? "(?<= )" : "") + Pattern.quote(Folded.of(words).key());
    }
}
