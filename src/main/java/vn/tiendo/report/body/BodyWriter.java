package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.Roman;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport.Chapter;
import vn.tiendo.report.phrase.Fact;

/** Writes the chapters of a report as blocks; a chapter of which nothing can be said is left out. */
final class BodyWriter {

    private final Telling telling;
    private final Tables tables;
    private final Drawings drawings;
    private final Lists lists;
    private final OfficerPlaces officers;

    BodyWriter(Telling telling, OfficersWords officers) {
        this.telling = telling;
        this.tables = new Tables(telling);
        this.drawings = new Drawings(telling);
        this.lists = new Lists(telling);
        this.officers = new OfficerPlaces(telling, officers);
    }

    List<Block> write(List<Chapter> chapters) {
        var blocks = new ArrayList<Block>();
        int number = 1;
        for (Chapter chapter : chapters) {
            var content = telling.isDue(chapter.due()) ? content(chapter) : List.<Block>of();
            String title = telling.words().of(chapter.title());
            if (!content.isEmpty() && !title.isEmpty()) {
                blocks.add(new Block.Title(1, Roman.of(number++) + ".", title));
            }
            blocks.addAll(content);
        }
        return List.copyOf(blocks);
    }

    /** A heading that nothing stands under is left out, and the others are numbered. */
    private List<Block> content(Chapter chapter) {
        var blocks = new ArrayList<Block>();
        var heading = Optional.<LocalText>empty();
        int number = 1;
        for (ReportItem item : chapter.content().stream().flatMap(this::due).toList()) {
            if (item instanceof ReportItem.Heading(LocalText text)) {
                heading = Optional.of(text);
                continue;
            }
            var said = item(item).toList();
            if (heading.isPresent() && !said.isEmpty()) {
                blocks.add(new Block.Title(2, number++ + ".", telling.words().of(heading.get())));
                heading = Optional.empty();
            }
            blocks.addAll(said);
        }
        return blocks;
    }

    private Stream<ReportItem> due(ReportItem item) {
        return item instanceof ReportItem.Seldom(var due, var told)
                ? Stream.of(told).filter(_ -> telling.isDue(due))
                : Stream.of(item);
    }

    private Stream<Block> item(ReportItem item) {
        return switch (item) {
            case ReportItem.Paragraph(var named, var sentences) ->
                paragraph(telling.said(sentences, telling.with(named))).stream();
            case ReportItem.Each each -> each(each);
            case ReportItem.Keys(var figures) -> keys(figures).stream();
            case ReportItem.Table table -> tables.of(table);
            case ReportItem.Drawn drawn -> drawings.of(drawn);
            case ReportItem.Listed listed -> new RowTable(telling, listed).blocks();
            case ReportItem.Heading _ -> Stream.of();
            case ReportItem.Seldom seldom -> due(seldom).flatMap(this::item);
            case ReportItem.Warned warned -> lists.warned(warned);
            case ReportItem.Quoted quoted -> lists.quoted(quoted);
            case ReportItem.FollowUp followUp -> officers.followUp(followUp);
            case ReportItem.Forecast forecast -> tables.forecast(forecast);
            case ReportItem.Scores scores -> tables.scores(scores);
            case ReportItem.Submissions submissions -> lists.submissions(submissions);
            case ReportItem.Notes() -> lists.notes();
            case ReportItem.Officer officer -> Stream.of(officers.place(officer));
        };
    }

    private static Optional<Block> paragraph(List<Sentence> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(sentences));
    }

    private Stream<Block> each(ReportItem.Each each) {
        var points = telling.members(each.members()).stream()
                .map(member -> telling.said(each.sentences(), member.facts()))
                .filter(said -> !said.isEmpty())
                .map(Block.Paragraph::new)
                .toList();
        return points.isEmpty()
                ? each.none().map(telling.words()::of).map(Block.Paragraph::of).map(Block.class::cast).stream()
                : Stream.concat(
                        each.lead().map(telling.words()::of).map(Block.Paragraph::of).stream(),
                        Stream.of(new Block.Points(points)));
    }

    /** None where nothing is known of whom the report is on; a report on all says so of each. */
    private Optional<Block> keys(List<ReportItem.Key> figures) {
        var keys = figures.stream().map(this::key).toList();
        boolean silent = keys.stream().allMatch(key -> key.shown().isEmpty());
        return silent && telling.own().isPresent() ? Optional.empty() : Optional.of(new Block.KeyFigures(keys));
    }

    private Block.KeyFigure key(ReportItem.Key key) {
        var whole = telling.lines().whole(key.indicator());
        var fact = telling.general().get(key.indicator() + ".value");
        var moved = telling.general()
                .get(key.indicator() + ".moved")
                .map(Fact::weighed)
                .orElse("");
        var told = telling.phrases()
                .first(key.told(), telling.general())
                .orElseGet(() -> Sentence.of(telling.words().say(fact.isEmpty() ? "no-figures" : "nothing-beside")));
        return new Block.KeyFigure(
                whole.map(line -> telling.words().of(line.indicator().name())).orElse(key.indicator()),
                fact.flatMap(BodyWriter::shown),
                trend(moved),
                told);
    }

    private static Optional<ShownFigure> shown(Fact fact) {
        return fact instanceof Fact.Figure(double _, ShownFigure shown) ? Optional.of(shown) : Optional.empty();
    }

    private static Block.Trend trend(Object moved) {
        return switch (moved.toString()) {
            case "up" -> Block.Trend.UP;
            case "down" -> Block.Trend.DOWN;
            case "level" -> Block.Trend.LEVEL;
            default -> Block.Trend.UNKNOWN;
        };
    }
}
