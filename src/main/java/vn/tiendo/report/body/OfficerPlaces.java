package vn.tiendo.report.body;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.QuotedFigure;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.report.ReportItem;

/** The places of a report that are an officer's: what was written there, numbers that no longer stand marked. */
record OfficerPlaces(Telling telling, OfficersWords officers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    Block place(ReportItem.Officer item) {
        var written = Optional.ofNullable(officers.texts().get(item.code())).map(this::written);
        return new Block.Officer(item.code(), telling.words().of(item.asked()), written);
    }

    Stream<Block> followUp(ReportItem.FollowUp item) {
        return new FollowUpTable(telling, item).of(officers.followUps());
    }

    private Block.Written written(OfficerText text) {
        var stale = stale(text);
        var signs = new Signs(stale);
        var zone = telling.programme().schedule().zone();
        return new Block.Written(
                said(text.words(), signs),
                text.by().name(),
                DAY.format(text.at().atZone(zone)),
                signs.doubts(telling.words()));
    }

    /**
     * A number that no longer stands.
     *
     * @param now what it is now, where that is one figure
     */
    private record Stale(String number, Optional<String> now) {}

    /** Those of a text, by where they end in it. */
    private TreeMap<Integer, Stale> stale(OfficerText text) {
        var stale = new TreeMap<Integer, Stale>();
        if (!text.quoted().isEmpty()) {
            var known = KnownNumbers.of(telling);
            text.quoted().stream()
                    .collect(Collectors.groupingBy(QuotedFigure::ends, TreeMap::new, Collectors.toList()))
                    .forEach((end, figures) ->
                            stale(figures, known, text.words()).ifPresent(found -> stale.put(end, found)));
        }
        return stale;
    }

    /** A number stands as long as any figure that it may have been says so; told in another unit, nobody can see it. */
    private static Optional<Stale> stale(List<QuotedFigure> figures, KnownNumbers known, WrittenWords words) {
        var now = new ArrayList<String>();
        for (QuotedFigure figure : figures) {
            var shown = known.at(KnownNumbers.Place.of(figure));
            if (shown.filter(number -> stands(number, figure)).isPresent()) {
                return Optional.empty();
            }
            shown.map(ShownFigure::text).ifPresent(now::add);
        }
        var first = figures.getFirst();
        boolean sure = now.size() == figures.size() && now.stream().distinct().count() == 1;
        return Optional.of(new Stale(
                words.text().substring(first.begins(), first.ends()),
                sure ? Optional.of(now.getFirst()) : Optional.empty()));
    }

    private static boolean stands(ShownFigure number, QuotedFigure figure) {
        return !number.unit().equals(figure.unit()) || KnownNumbers.isShown(number, figure.value(), figure.unit());
    }

    private static List<Block> said(WrittenWords words, Signs signs) {
        var blocks = new ArrayList<Block>();
        var points = new ArrayList<Block.Paragraph>();
        for (var part : words.parts()) {
            var paragraph = Block.Paragraph.of(signs.in(part));
            if (part.point()) {
                points.add(paragraph);
            } else {
                addPoints(points, blocks);
                blocks.add(paragraph);
            }
        }
        addPoints(points, blocks);
        return blocks;
    }

    private static void addPoints(List<Block.Paragraph> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
            points.clear();
        }
    }

    /** The signs behind numbers that no longer stand: one for each number, wherever it is repeated. */
    private record Signs(TreeMap<Integer, Stale> byEnd) {

        private Map<Stale, String> all() {
            var distinct = byEnd.values().stream().distinct().toList();
            var signs = new LinkedHashMap<Stale, String>();
            distinct.forEach(stale ->
                    signs.put(stale, distinct.size() == 1 ? "(*)" : "(*" + (distinct.indexOf(stale) + 1) + ")"));
            return signs;
        }

        /** The part's words with them. */
        String in(WrittenWords.Part part) {
            var signs = all();
            var marked = new StringBuilder(part.words());
            byEnd.subMap(part.begins(), false, part.ends(), true)
                    .descendingMap()
                    .forEach((end, stale) -> marked.insert(end - part.begins(), " " + signs.get(stale)));
            return marked.toString();
        }

        List<Block.Doubt> doubts(BodyWords words) {
            return all().entrySet().stream()
                    .map(entry -> doubt(entry.getKey(), entry.getValue(), words))
                    .toList();
        }

        private static Block.Doubt doubt(Stale stale, String sign, BodyWords words) {
            String told = stale.now()
                    .map(now -> words.say("written.stale.now", sign, stale.number(), now))
                    .orElseGet(() -> words.say("written.stale", sign, stale.number()));
            return new Block.Doubt(stale.number(), stale.now(), told);
        }
    }
}
