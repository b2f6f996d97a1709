package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.sum.BlankRow;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.submission.adjust.Adjustment;

/** The same for programs: one object, absent numbers as null. */
final class ExplainedAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Explained explained;
    private final DeskWords words;
    private final IndicatorKeyNames names;

    private ExplainedAsJson(Explained explained, DeskWords words) {
        this.explained = explained;
        this.words = words;
        this.names = new IndicatorKeyNames(explained.programme(), words);
    }

    private record Whole(
            String indicator,
            String name,
            String dimension,
            String key,
            @Nullable String keyName,
            String period,
            String asOf,
            String unit,
            @Nullable BigDecimal value,
            String sentence,
            Term numerator,
            @Nullable Term denominator,
            int expected,
            List<String> missing,
            List<String> nil,
            Map<String, Integer> late,
            int overdueDays,
            @Nullable String unitsOn,
            @Nullable List<String> from) {}

    private record Term(
            String formula,
            String formulaInWords,
            @Nullable BigDecimal value,
            List<Sent> submissions,
            List<AdjustmentAsJson> adjustments,
            List<Empty> blanks) {}

    private record Sent(
            long receipt,
            @Nullable String unit,
            @Nullable String sender,
            String file,
            String sha256,
            String channel,
            String receivedAt,
            List<Cell> leaves) {}

    private record Cell(
            String form,
            String subject,
            String field,
            String member,
            BigDecimal value,
            String sheet,
            String cell,
            String raw) {

        static Cell of(Leaf leaf) {
            return new Cell(
                    leaf.form(),
                    leaf.subject(),
                    leaf.field(),
                    leaf.member(),
                    leaf.value(),
                    leaf.sheet(),
                    leaf.cell(),
                    leaf.raw());
        }
    }

    private record Empty(
            long receipt,
            String unit,
            String subject,
            String sheet,
            int row,
            @Nullable String mark) {

        static Empty of(BlankRow blank) {
            return new Empty(
                    blank.receipt(),
                    blank.unit(),
                    blank.subject(),
                    blank.sheet(),
                    blank.row(),
                    blank.mark().orElse(null));
        }
    }

    static String of(Explained explained, DeskWords words) {
        return JSON.writeValueAsString(new ExplainedAsJson(explained, words).whole());
    }

    private Whole whole() {
        var provenance = explained.provenance();
        var senders = provenance.senders();
        return new Whole(
                provenance.indicator().code(),
                words.of(provenance.indicator().name()),
                provenance.dimension(),
                provenance.key(),
                new IndicatorKeyNames(explained.naming(), words)
                        .of(provenance.dimension(), provenance.key())
                        .orElse(null),
                provenance.period().toString(),
                provenance.asOf().toString(),
                provenance.indicator().unit(),
                provenance.value().orElse(null),
                new ExplainedSentence(explained, words).text(),
                term(provenance.numerator()),
                provenance.denominator().map(this::term).orElse(null),
                senders.expected().size(),
                MetricsAsJson.Part.codes(senders.missing()),
                MetricsAsJson.Part.codes(senders.nil()),
                MetricsAsJson.Part.late(senders),
                senders.overdue(),
                provenance.unitsOn().map(Object::toString).orElse(null),
                provenance
                        .unitsOn()
                        .map(_ -> provenance.sources().stream()
                                .map(UnitCode::value)
                                .toList())
                        .orElse(null));
    }

    /** All of them are in the number. */
    private static Adjustment.Standing standing(Adjustment entry) {
        return entry.decision().isPresent() ? Adjustment.Standing.LEAVES_OUT : Adjustment.Standing.COUNTS;
    }

    private Term term(Side side) {
        return new Term(
                MeasureWords.code(side.measure()),
                new MeasureWords(explained.programme(), words).formula(side.measure()),
                side.value().orElse(null),
                explained.parts(side).stream().map(this::sent).toList(),
                side.adjustments().stream()
                        .map(entry -> AdjustmentAsJson.of(new AdjustmentLine(entry, standing(entry))))
                        .toList(),
                side.blanks().stream().map(Empty::of).toList());
    }

    private Sent sent(Explained.Part part) {
        var submission = part.submission();
        var unit = submission.unit().map(UnitCode::value);
        return new Sent(
                submission.receipt(),
                unit.orElse(null),
                unit.flatMap(names::unit).orElse(null),
                submission.arrival().path(),
                submission.sha256(),
                submission.arrival().channel(),
                submission.receivedAt().toString(),
                part.leaves().stream().map(Cell::of).toList());
    }
}
