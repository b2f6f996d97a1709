package vn.tiendo.desk.officer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.content.Block;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.QuotedFigure;

/** What officers wrote, for programs. */
final class ReportTextAsJson {

    private ReportTextAsJson() {}

    /**
     * A number that no longer stands.
     *
     * @param now null where no one figure stands for it
     */
    record Stale(String number, @Nullable String now) {
        static List<Stale> of(Block.Officer place) {
            return place.written().stream()
                    .flatMap(written -> written.doubts().stream())
                    .map(doubt -> new Stale(doubt.number(), doubt.now().orElse(null)))
                    .toList();
        }
    }

    /**
     * A place of a report.
     *
     * @param by who wrote there last; null where nobody did, as are text and instant
     */
    record Place(
            String code,
            String asked,
            @Nullable String text,
            @Nullable String by,
            @Nullable String at,
            List<Stale> stale) {
        static Place of(Block.Officer place, @Nullable OfficerText text) {
            return new Place(
                    place.code(),
                    place.asked(),
                    text == null ? null : text.words().text(),
                    text == null ? null : text.by().name(),
                    text == null ? null : text.at().toString(),
                    Stale.of(place));
        }
    }

    /** A figure that is quoted, at its place in the text. */
    record Quoted(String number, BigDecimal value, String unit, String fact, String dimension, String key) {
        static Quoted of(QuotedFigure figure, String text) {
            return new Quoted(
                    text.substring(figure.begins(), figure.ends()),
                    figure.value(),
                    figure.unit(),
                    figure.fact(),
                    figure.dimension(),
                    figure.key());
        }
    }

    /**
     * A text as it was written; an empty one took back the one before.
     *
     * @param kept its number; null where the same stood there already
     */
    record Version(
            @Nullable Long kept,
            String code,
            String text,
            @Nullable String by,
            @Nullable String at,
            List<Quoted> quoted) {
        static Version of(OfficerText text) {
            return new Version(
                    text.id(),
                    text.block(),
                    text.words().text(),
                    text.by().name(),
                    text.at().toString(),
                    text.quoted().stream()
                            .map(figure -> Quoted.of(figure, text.words().text()))
                            .toList());
        }
    }
}
