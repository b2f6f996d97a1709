package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Sentence;

/** The signs and marks of a table, and what is said under it of those that it has. */
final class TableSigns {

    /** Not reported; cannot be held against anything; not zero, though it rounds to it. */
    private static final String NOT_REPORTED = "…";

    private static final String NOT_COMPARABLE = "x";
    private static final String ABOUT_ZERO = "≈ 0";

    private final BodyWords words;
    private final TreeSet<String> used = new TreeSet<>();
    private boolean revised;

    TableSigns(BodyWords words) {
        this.words = words;
    }

    /** A name whose figures are not those that were published first. */
    String revised(String name) {
        revised = true;
        return name + words.say("revised");
    }

    CellContent notReported() {
        return sign(NOT_REPORTED);
    }

    CellContent notComparable() {
        return sign(NOT_COMPARABLE);
    }

    CellContent aboutZero() {
        return sign(ABOUT_ZERO);
    }

    private CellContent sign(String sign) {
        used.add(sign);
        return CellContent.centred(sign);
    }

    List<Sentence> legend() {
        var legend = new ArrayList<Sentence>();
        if (!used.isEmpty()) {
            var signs = List.of(NOT_REPORTED, NOT_COMPARABLE, ABOUT_ZERO);
            Stream<String> told = signs.stream()
                    .filter(used::contains)
                    .map(sign -> sign + " " + words.say("sign." + signs.indexOf(sign)));
            legend.add(Sentence.of(words.say("legend", String.join("; ", told.toList()))));
        }
        if (revised) {
            legend.add(Sentence.of(words.say("revised.legend")));
        }
        return legend;
    }
}
