package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.shift.Cause;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.FigureShift.Said;
import vn.tiendo.progress.shift.IndicatorShift;
import vn.tiendo.progress.shift.Shifted;
import vn.tiendo.progress.shift.Turn;
import vn.tiendo.progress.shift.TurnMoves;

/** Changes for people: which submissions, what that did to the province and its units, and the first figures. */
public final class ShiftsAsText {

    private static final int FIGURES_SHOWN = 40;
    private static final Set<String> SHOWN = Set.of(Dimensions.PROVINCE, Dimensions.UNIT);
    private static final String NOTHING = "–";

    private final Console console;
    private final ComparedInstants compared;
    private final TurnMoves moves;
    private final IndicatorKeyNames names;
    private final MeasureWords measures;
    private final List<FigureShift> figures = new ArrayList<>();
    private Map<IndicatorShift, Optional<BigDecimal>> firstPublished = Map.of();
    private long all;

    public ShiftsAsText(Console console, ComparedInstants compared, TurnMoves moves) {
        var words = DeskWords.of("explain", console.language());
        this.console = console;
        this.compared = compared;
        this.moves = moves;
        this.names = new IndicatorKeyNames(compared.programme(), words);
        this.measures = new MeasureWords(compared.programme(), words);
    }

    /** Keeps the first, and counts all. */
    public void add(FigureShift shift) {
        all++;
        if (figures.size() < FIGURES_SHOWN) {
            figures.add(shift);
        }
    }

    /** What the first edition said of what changed since: told beside it. */
    public void firstPublished(Map<IndicatorShift, Optional<BigDecimal>> values) {
        firstPublished = values;
    }

    public void show(Shifted shifted) {
        console.answer(
                "compare.title",
                console.words().of(compared.programme().named(compared.period())),
                DaysAndTimes.second(compared.earlier().instant()),
                DaysAndTimes.second(compared.later().instant()));
        if (shifted.turns().isEmpty() && shifted.indicators().isEmpty() && all == 0 && !compared.isRedefined()) {
            console.answer("compare.nothing");
            return;
        }
        shifted.turns().forEach(turn -> console.say("  " + SafeLine.of(sentence(turn))));
        if (compared.isRedefined()) {
            console.say("  "
                    + console.text(
                            "compare.definition",
                            compared.earlier().programme().version(),
                            compared.later().programme().version()));
        }
        showIndicators(shifted.indicators());
        showFigures();
    }

    private String sentence(Turn turn) {
        String unit = names.named(Dimensions.UNIT, turn.unit().value());
        String before = turn.before().map(Object::toString).orElse(NOTHING);
        String after = turn.after().map(Object::toString).orElse(NOTHING);
        String what = console.text("compare.turn", unit, before, after, cause(turn.cause()));
        return moves.of(turn)
                .map(move -> what + ": "
                        + console.text(
                                "compare." + move.kind(),
                                move.by().name(),
                                DaysAndTimes.second(move.at()),
                                move.reason().text()))
                .orElse(what);
    }

    private String cause(Optional<Cause> cause) {
        return cause.map(why -> console.text("compare.cause." + why.code())).orElse("");
    }

    private void showIndicators(List<IndicatorShift> indicators) {
        var shown = indicators.stream()
                .filter(shift -> SHOWN.contains(shift.dimension()))
                .toList();
        console.say("");
        console.answer("compare.indicators", indicators.size());
        if (!shown.isEmpty()) {
            new TextTable(console.words()
                            .titles(
                                    firstPublished.isEmpty()
                                            ? "compare.indicator-columns"
                                            : "edition.indicator-columns"))
                    .rows(shown.stream().map(this::row).toList())
                    .print(console);
        }
        if (indicators.size() > shown.size()) {
            console.answer("compare.more", indicators.size() - shown.size());
        }
    }

    private List<String> row(IndicatorShift shift) {
        var row = new ArrayList<String>();
        row.add(console.words().of(shift.indicator().name()));
        row.add(SafeLine.of(names.named(shift.dimension(), shift.key())));
        if (!firstPublished.isEmpty()) {
            row.add(number(firstPublished.getOrDefault(shift, Optional.empty()), shift));
        }
        row.addAll(List.of(
                number(shift.before(), shift),
                number(shift.after(), shift),
                shift.difference()
                        .map(difference ->
                                (difference.signum() > 0 ? "+" : "") + number(Optional.of(difference), shift))
                        .orElse(NOTHING),
                cause(Optional.of(shift.cause()))));
        return row;
    }

    private String number(Optional<BigDecimal> number, IndicatorShift shift) {
        boolean percent = shift.indicator().isPercentage();
        return number.map(value -> percent
                        ? console.words().number(value) + " %"
                        : console.words().exact(value))
                .orElse(NOTHING);
    }

    private void showFigures() {
        console.say("");
        console.answer("compare.figures", all);
        if (figures.isEmpty()) {
            return;
        }
        new TextTable(console.words().titles("compare.figure-columns"))
                .rows(figures.stream().map(this::row).toList())
                .print(console);
        if (all > figures.size()) {
            console.answer("compare.more", all - figures.size());
        }
    }

    private List<String> row(FigureShift shift) {
        String member = shift.member().isEmpty() ? "" : " [" + shift.member() + "]";
        return List.of(
                SafeLine.of(shift.unit()),
                SafeLine.of(shift.subject()),
                SafeLine.of(measures.title(shift.form(), shift.field()) + member),
                said(shift.before()),
                said(shift.after()),
                cause(Optional.of(shift.cause())));
    }

    private String said(Optional<Said> said) {
        return said.map(cell ->
                        SafeLine.of(cell.value().map(console.words()::exact).orElse(cell.text()) + place(cell)))
                .orElse(NOTHING);
    }

    /** What the province alone says of a figure stands in no cell. */
    private static String place(Said said) {
        return said.cell().isEmpty() ? "" : " (" + said.sheet() + "!" + said.cell() + ")";
    }
}
