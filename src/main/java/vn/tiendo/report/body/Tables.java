package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.progress.forecast.Forecast;
import vn.tiendo.progress.forecast.Forecast.Estimate;
import vn.tiendo.progress.score.ScoreSheet;

/** The tables of a report's body. */
record Tables(Telling telling) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int DECIMALS_OF_POINTS = 2;

    Stream<Block> of(ReportItem.Table table) {
        return new MemberTable(telling, table).block().stream();
    }

    /** Each day's methods, a row each; what they were worth when they were tried. */
    Stream<Block> forecast(ReportItem.Forecast item) {
        var forecasts = telling.situation().forecasts();
        if (forecasts.isEmpty()) {
            return Stream.of();
        }
        var lines = new ArrayList<Block.Line>();
        for (Forecast forecast : forecasts) {
            lines.add(new Block.Line(
                    CellLook.GROUP,
                    List.of(new CellContent.Spanning(
                            CellContent.words(words().say("forecast.to", DAY.format(forecast.to()))), 4))));
            forecast.estimates().forEach(estimate -> lines.add(line(forecast, estimate)));
        }
        var heading = new Heading(Stream.of("method", "amount", "of-plan", "error")
                .map(name -> List.of(words().say("forecast." + name)))
                .toList());
        return Stream.of(new Block.Table(
                words().of(item.caption()),
                words().language().of(telling.amounts().money()),
                heading,
                List.of(40, 16, 16, 28),
                lines,
                List.of(Sentence.of(words().say("forecast.how")))));
    }

    private BodyWords words() {
        return telling.words();
    }

    private Block.Line line(Forecast forecast, Estimate estimate) {
        String method = words().say("method." + estimate.method().name());
        var none = CellContent.centred("x");
        var amount = estimate.value().map(this::money).orElse(none);
        var share = estimate.value()
                .flatMap(value -> new Share(value, forecast.plan()).percent(2))
                .<CellContent>map(percent -> new CellContent.Figure(percent, 2))
                .orElse(none);
        String worth = estimate.whyNot()
                .map(why -> words().say("why-not." + why.name()))
                .or(() -> estimate.error(2)
                        .map(error -> words().say(
                                        "forecast.tried",
                                        estimate.trials().size(),
                                        telling.amounts().number(error, 2))))
                .orElseGet(() -> words().say("forecast.not-tried"));
        return new Block.Line(
                CellLook.BODY, List.of(CellContent.words(method), amount, share, CellContent.words(worth)));
    }

    private CellContent money(BigDecimal dong) {
        var shown = telling.amounts().money(dong, new ShownFigure.Source("", "", "", ""));
        return new CellContent.Figure(shown.value(), shown.value().scale());
    }

    /** What towns have reached; a town a row with its class and its points, where any has points. */
    Stream<Block> scores(ReportItem.Scores item) {
        var sheets = telling.situation().scores().stream()
                .filter(sheet -> sheet.total().isPresent())
                .toList();
        var reached = new TownTable(telling).block(words().say("town.caption"));
        return sheets.isEmpty()
                ? reached.stream()
                : Stream.of(reached.stream(), new ScoreDrawing(telling).of(sheets), Stream.of(points(item, sheets)))
                        .flatMap(all -> all);
    }

    private Block points(ReportItem.Scores item, List<ScoreSheet> sheets) {
        var heading = new Heading(Stream.of("town", "set", "class", "points", "pass", "verdict")
                .map(name -> List.of(words().say("score." + name)))
                .toList());
        return new Block.Table(
                words().of(item.caption()),
                "",
                heading,
                List.of(26, 16, 12, 12, 12, 22),
                sheets.stream().map(this::line).toList(),
                List.of(Sentence.of(words().say("score.note"))));
    }

    private Block.Line line(ScoreSheet sheet) {
        return new Block.Line(
                CellLook.BODY,
                List.of(
                        CellContent.words(sheet.town().name()),
                        CellContent.words(words().of(sheet.set().name())),
                        CellContent.centred(sheet.urbanClass()
                                .map(UrbanClass::name)
                                .map(words()::of)
                                .orElse("x")),
                        points(sheet.total()),
                        points(sheet.set().pass()),
                        CellContent.words(
                                words().say("verdict." + sheet.verdict().name()))));
    }

    private static CellContent points(Optional<BigDecimal> points) {
        return points.<CellContent>map(value -> new CellContent.Figure(value, DECIMALS_OF_POINTS))
                .orElse(CellContent.centred("x"));
    }
}
