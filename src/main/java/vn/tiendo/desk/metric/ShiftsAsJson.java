package vn.tiendo.desk.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.shift.Cause;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.FigureShift.Said;
import vn.tiendo.progress.shift.IndicatorShift;
import vn.tiendo.progress.shift.Shifted;
import vn.tiendo.progress.shift.Turn;
import vn.tiendo.progress.shift.TurnMoves;
import vn.tiendo.report.source.EditionChanges.ChangedInputs;
import vn.tiendo.submission.Move;

/** Changes for programs, an object a line: figures, then submissions, definitions, and indicators. */
public final class ShiftsAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final ComparedInstants compared;
    private final TurnMoves moves;
    private final IndicatorKeyNames names;

    public ShiftsAsJson(Console console, ComparedInstants compared, TurnMoves moves) {
        this.console = console;
        this.compared = compared;
        this.moves = moves;
        this.names = new IndicatorKeyNames(compared.programme(), DeskWords.of("explain", console.language()));
    }

    private Map<IndicatorShift, Optional<BigDecimal>> firstPublished = Map.of();

    private record FigureChange(
            String change,
            String cause,
            String form,
            String subject,
            String field,
            String member,
            @Nullable Cell before,
            @Nullable Cell after) {}

    private record Cell(String unit, long receipt, Object said, String sheet, String cell) {

        static Cell of(Said said) {
            Object content = said.value().isPresent() ? said.value().get() : said.text();
            return new Cell(said.unit(), said.receipt(), content, said.sheet(), said.cell());
        }
    }

    private record SubmissionChange(
            String change,
            String cause,
            String unit,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable String move,
            @Nullable String by,
            @Nullable String reason) {}

    private record DefinitionChange(String change, String cause, String before, String after) {}

    private record IndicatorChange(
            String change,
            String cause,
            String indicator,
            String dimension,
            String key,
            @Nullable String name,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal difference,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal firstPublished) {}

    private record PeriodChange(String change, String period) {}

    private record InputChange(String change, String kind, int come, int gone) {}

    /** What the first edition said of what changed since. */
    public void firstPublished(Map<IndicatorShift, Optional<BigDecimal>> values) {
        firstPublished = values;
    }

    /** Something else counts for a period with which this one is compared. */
    public void addPeriod(Period period) {
        say(new PeriodChange("other-period", period.toString()));
    }

    public void addInput(ChangedInputs inputs) {
        say(new InputChange("input", inputs.kind(), inputs.come(), inputs.gone()));
    }

    public void add(FigureShift shift) {
        say(new FigureChange(
                "figure",
                shift.cause().code(),
                shift.form(),
                shift.subject(),
                shift.field(),
                shift.member(),
                shift.before().map(Cell::of).orElse(null),
                shift.after().map(Cell::of).orElse(null)));
    }

    public void add(Shifted shifted) {
        shifted.turns().forEach(this::add);
        if (compared.isRedefined()) {
            say(new DefinitionChange(
                    "definition",
                    Cause.DEFINITION.code(),
                    compared.earlier().programme().version(),
                    compared.later().programme().version()));
        }
        shifted.indicators().forEach(this::add);
    }

    private void add(Turn turn) {
        var move = moves.of(turn);
        say(new SubmissionChange(
                "submission",
                turn.cause().map(Cause::code).orElse(""),
                turn.unit().value(),
                turn.before().orElse(null),
                turn.after().orElse(null),
                kind(turn, move),
                move.map(m -> m.by().name()).orElse(null),
                move.map(m -> m.reason().text()).orElse(null)));
    }

    private static @Nullable String kind(Turn turn, Optional<Move> move) {
        if (!turn.cause().equals(Optional.of(Cause.MOVE))) {
            return null;
        }
        return move.map(m -> m.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("reopened");
    }

    private void add(IndicatorShift shift) {
        say(new IndicatorChange(
                "indicator",
                shift.cause().code(),
                shift.indicator().code(),
                shift.dimension(),
                shift.key(),
                names.of(shift.dimension(), shift.key()).orElse(null),
                shift.before().orElse(null),
                shift.after().orElse(null),
                shift.difference().orElse(null),
                firstPublished.getOrDefault(shift, Optional.empty()).orElse(null)));
    }

    private void say(Object change) {
        console.say(JSON.writeValueAsString(change));
    }
}
