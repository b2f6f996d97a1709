package vn.tiendo.report.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.report.body.BodyWords;
import vn.tiendo.report.source.EditionNote;
import vn.tiendo.report.source.ReportSource;

/** Which edition a report is, from the second one on, and whether its figures may still change: what stands under its title. */
public record IssueLine(ReportSource source) {

    /** Nothing of a first edition, whose notes say whether its figures may change. */
    public Optional<String> ofALaterEdition() {
        return source.edition().filter(edition -> edition.number() > 1).flatMap(_ -> text());
    }

    /** In brackets; empty for the first edition on a period that is closed. */
    Optional<String> text() {
        var words = BodyWords.in(source.consolidation().programme().language());
        var number = source.edition()
                .map(EditionNote::number)
                .filter(edition -> edition > 1)
                .map(edition -> words.say("issue.edition", edition));
        var preliminary = Optional.of(words.say("issue.preliminary"))
                .filter(_ -> !source.situation().closed())
                .map(said -> number.isEmpty() ? said : words.withinSentence(said));
        String line = Stream.of(number, preliminary).flatMap(Optional::stream).collect(Collectors.joining("; "));
        return Optional.of(line).filter(text -> !text.isEmpty()).map(text -> "(" + text + ")");
    }
}
