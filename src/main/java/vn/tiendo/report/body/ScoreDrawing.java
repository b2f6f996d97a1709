package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.progress.score.ScoreSheet;

/** Where the towns' points lie between none and all that can be had, a chart a set of criteria. */
record ScoreDrawing(Telling telling) {

    private static final int DECIMALS = 2;

    /** @param sheets with points */
    Stream<Block> of(List<ScoreSheet> sheets) {
        var bySet = sheets.stream()
                .filter(sheet -> most(sheet.set()).signum() > 0)
                .collect(Collectors.groupingBy(sheet -> sheet.set().code(), LinkedHashMap::new, Collectors.toList()));
        return bySet.values().stream().map(this::drawing).map(Block.Picture::new);
    }

    /** What all standards give together where the set does not say. */
    private static BigDecimal most(CriteriaSet set) {
        return set.most()
                .orElseGet(() -> set.standards().stream()
                        .flatMap(standard -> standard.points().stream())
                        .map(CriteriaSet.Points::most)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BodyWords words() {
        return telling.words();
    }

    private Drawing drawing(List<ScoreSheet> sheets) {
        var set = sheets.getFirst().set();
        var ranges = sheets.stream().map(sheet -> range(sheet, set)).toList();
        long reached = sheets.stream()
                .filter(sheet -> sheet.verdict() == ScoreSheet.Verdict.REACHED)
                .count();
        String title = words().say("score.drawn", reached, sheets.size());
        String pass = set.pass()
                .map(points -> words().say("score.drawn.pass", number(points)))
                .orElse("");
        String measured = words().say("score.drawn.measured", words().of(set.name())) + pass;
        String described = ranges.stream()
                .map(range -> range.label() + ": " + range.text())
                .collect(Collectors.joining("; ", title + ". " + measured + ". ", "."));
        return new Drawing.Ranges(
                new Drawing.Caption(title, measured, described, words().say("score.points"), 0), ranges);
    }

    private Drawing.Range range(ScoreSheet sheet, CriteriaSet set) {
        var points = sheet.total();
        return new Drawing.Range(
                sheet.town().name(),
                BigDecimal.ZERO,
                most(set),
                points,
                points.map(this::number).orElse("x") + ": "
                        + words().say("verdict." + sheet.verdict().name())
                        + gap(sheet)
                                .map(lacking -> words().say("score.drawn.gap", number(lacking)))
                                .orElse(""));
    }

    private Optional<BigDecimal> gap(ScoreSheet sheet) {
        return sheet.verdict() == ScoreSheet.Verdict.NOT_REACHED
                ? sheet.gap().filter(lacking -> lacking.signum() > 0)
                : Optional.empty();
    }

    private String number(BigDecimal points) {
        return telling.amounts()
                .number(
                        points,
                        Math.min(
                                DECIMALS,
                                Math.max(0, points.stripTrailingZeros().scale())));
    }
}
