package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredStandard;

/** The same town by several sets of criteria: a row for each standard that any of them has, a column for each set. */
record ScoresSideBySide(ScoreWords score, List<ScoreSheet> sheets) {

    private static final int LONGEST_NAME = 36;
    private static final String NONE = "–";

    List<String> lines() {
        var titles = new ArrayList<>(score.words().titles("side.columns"));
        sheets.forEach(sheet -> titles.add(sheet.set().code()));
        var rows = new ArrayList<List<String>>();
        rows.add(row("", score.words().say("side.class"), "", this::urbanClass));
        standards()
                .forEach((code, any) -> rows.add(row(
                        code,
                        score.words().of(any.indicator().name()),
                        score.value(any),
                        sheet -> found(sheet, code).map(this::points).orElse(NONE))));
        rows.add(row(
                "",
                score.words().say("side.total"),
                "",
                sheet -> sheet.total().map(score::points).orElse(NONE)));
        return new TextTable(titles).rows(rows).lines();
    }

    private List<String> row(String code, String name, String value, Function<ScoreSheet, String> cell) {
        var row = new ArrayList<>(List.of(code, shortened(name), value));
        sheets.forEach(sheet -> row.add(cell.apply(sheet)));
        return row.stream().map(SafeLine::of).toList();
    }

    private String urbanClass(ScoreSheet sheet) {
        return sheet.urbanClass().map(score::urbanClass).orElse(NONE);
    }

    private String points(ScoredStandard standard) {
        return standard.points().isPresent()
                ? score.points(standard)
                : score.words().say("side." + ForecastAsJson.code(standard.outcome()));
    }

    private Map<String, ScoredStandard> standards() {
        var standards = new LinkedHashMap<String, ScoredStandard>();
        var order = score.programme().criteria().orElseThrow().indicators();
        order.forEach(indicator -> sheets.stream()
                .flatMap(sheet -> found(sheet, indicator.code()).stream())
                .findFirst()
                .ifPresent(standard -> standards.put(indicator.code(), standard)));
        return standards;
    }

    private static Optional<ScoredStandard> found(ScoreSheet sheet, String indicator) {
        return sheet.standards().stream()
                .filter(standard -> standard.indicator().code().equals(indicator))
                .findFirst();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
