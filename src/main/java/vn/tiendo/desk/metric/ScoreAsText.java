package vn.tiendo.desk.metric;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.PageOfText;
import vn.tiendo.programme.indicator.CriteriaSet.Points;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredGroup;
import vn.tiendo.progress.score.ScoredStandard;

/** Score sheets for a person: one by itself with how each number came about, several side by side. */
final class ScoreAsText {

    private final ScoreWords score;
    private final DeskWords words;
    private final PageOfText page = new PageOfText();

    ScoreAsText(ScoreWords score) {
        this.score = score;
        this.words = score.words();
    }

    /** @param sheets of the same town and period */
    List<String> lines(List<ScoreSheet> sheets) {
        head(sheets.getFirst());
        if (sheets.size() == 1) {
            whole(sheets.getFirst());
        } else {
            page.gap().as(new ScoresSideBySide(score, sheets).lines());
            sheets.forEach(sheet -> {
                title(sheet);
                new ScoreGap(score, page).tell(sheet);
            });
            page.gap().text("", words.say("more", codes(sheets)));
        }
        return page.lines();
    }

    private static String codes(List<ScoreSheet> sheets) {
        return sheets.stream().map(sheet -> "--criteria=" + sheet.set().code()).collect(Collectors.joining(", "));
    }

    private void head(ScoreSheet sheet) {
        var town = sheet.town();
        page.text(
                "",
                words.say(
                        "head",
                        town.name(),
                        town.code(),
                        words.of(score.programme().named(sheet.period()))));
        page.text("", words.say("classes", score.registered(town.classNow()), score.registered(town.classAimed())));
        var receipts = score.receipts(sheet);
        String from = String.join("; ", score.sources(sheet));
        page.text(
                "",
                receipts.isEmpty()
                        ? words.say("source.none", from)
                        : words.say(
                                "source",
                                from,
                                receipts.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private void title(ScoreSheet sheet) {
        page.gap().text("■ ", sheet.set().code() + " – " + words.of(sheet.set().name()));
        String validity = score.validity(sheet.set()).orElse("");
        String when = sheet.isInForce() ? "" : words.say("not-in-force", DaysAndTimes.day(sheet.day()));
        page.text("  ", String.join(" ", score.scoredAs(sheet), validity, when));
    }

    private void whole(ScoreSheet sheet) {
        title(sheet);
        sheet.groups().forEach(this::group);
        page.gap();
        new ScoreGap(score, page).tell(sheet);
    }

    private void group(ScoredGroup scored) {
        var group = scored.group();
        String points = scored.points().map(score::points).orElseGet(() -> words.say("no-points"));
        page.gap().text("  ", group.code() + ". " + words.of(group.name()), points);
        String limits = limits(scored);
        if (!limits.isEmpty()) {
            page.text("     ", limits);
        }
        scored.standards().forEach(this::standard);
    }

    private String limits(ScoredGroup scored) {
        var group = scored.group();
        var said = new StringBuilder();
        group.least().map(words::exact).ifPresent(least -> said.append(words.say("group.min", least)));
        group.most()
                .map(words::exact)
                .ifPresent(most -> said.append(said.isEmpty() ? "" : ", ").append(words.say("group.max", most)));
        if (said.isEmpty()) {
            return "";
        }
        if (!group.verified()) {
            return said + " (" + words.say("not-confirmed") + ")";
        }
        return said
                + scored.isEnough()
                        .filter(enough -> !enough)
                        .map(_ -> words.say("group.lost"))
                        .orElse("");
    }

    private void standard(ScoredStandard standard) {
        page.text("    " + mark(standard) + " ", score.name(standard), score.points(standard));
        page.text("      ", figures(standard));
        score.origin(standard).ifPresent(origin -> page.text("      ", origin));
        standard.factors()
                .forEach(factor ->
                        page.text("      ", words.say("factor", words.of(factor.name()), words.exact(factor.times()))));
        standard.standard().note().ifPresent(note -> page.text("      ", words.say("note", words.of(note))));
    }

    private static String mark(ScoredStandard standard) {
        return switch (standard.outcome()) {
            case MET -> "✓";
            case BELOW -> "✗";
            case NOT_CONFIRMED, NOT_COLLECTED, NO_FIGURE, NO_RATIO -> "?";
        };
    }

    /** The value, and what it is held against. */
    private String figures(ScoredStandard standard) {
        String band = standard.band()
                .map(known -> words.say("standard", score.band(standard, known))
                        + standard.standard().points().map(this::range).orElse("")
                        + (known.verified() ? "" : " (" + unconfirmed(known.source()) + ")"))
                .orElseGet(() -> words.say("no-standard"));
        return standard.shown().map(_ -> score.value(standard) + "; ").orElse("") + band;
    }

    private String range(Points points) {
        return words.say("standard.points", words.exact(points.least()), words.exact(points.most()));
    }

    private String unconfirmed(String source) {
        return source.isEmpty() ? words.say("not-confirmed") : words.say("not-confirmed.source", source);
    }
}
