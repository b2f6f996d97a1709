package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.PageOfText;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredStandard;
import vn.tiendo.progress.score.ScoredStandard.Outcome;

/** What a town has, what it lacks to reach the class, and which projects would move that. */
record ScoreGap(ScoreWords score, PageOfText page) {

    void tell(ScoreSheet sheet) {
        page.text("  ", result(sheet));
        unmet(sheet);
        unscored(sheet);
    }

    private String result(ScoreSheet sheet) {
        String most = sheet.set().most().map(max -> "/" + words().exact(max)).orElse("");
        String total = sheet.total()
                .map(points -> words().say("points", score.points(points) + most))
                .orElseGet(() -> words().say("no-points"));
        String pass = sheet.set()
                .pass()
                .map(points -> words().say("pass", words().exact(points)))
                .orElseGet(() -> words().say("no-pass"));
        String gap = sheet.gap()
                .filter(points -> points.signum() > 0)
                .map(points -> words().say("gap", score.points(points)))
                .orElse("");
        String verdict = words().say("verdict." + ForecastAsJson.code(sheet.verdict()), score.urbanClass(sheet));
        return words().say("result", total, pass + gap, verdict);
    }

    private void unmet(ScoreSheet sheet) {
        var unmet = sheet.unmet();
        if (unmet.isEmpty()) {
            return;
        }
        page.text("  ", words().say("unmet", unmet.size(), score.urbanClass(sheet)));
        unmet.forEach(standard -> page.text(
                "    ✗ ", score.name(standard) + ": " + score.value(standard) + ", " + score.needed(standard)));
        projects(unmet);
    }

    /** Each once, with the standards that it would move; then those that none would. */
    private void projects(List<ScoredStandard> unmet) {
        var moved = new LinkedHashMap<Project, List<ScoredStandard>>();
        unmet.forEach(standard -> standard.projects()
                .forEach(project ->
                        moved.computeIfAbsent(project, _ -> new ArrayList<>()).add(standard)));
        if (!moved.isEmpty()) {
            page.text("  ", words().say("projects"));
            moved.forEach(
                    (project, standards) -> page.text("    → ", score.project(project) + ": " + codes(standards)));
        }
        var unmoved =
                unmet.stream().filter(standard -> standard.projects().isEmpty()).toList();
        if (!unmoved.isEmpty()) {
            page.text("  ", words().say("no-projects", codes(unmoved)));
        }
    }

    private void unscored(ScoreSheet sheet) {
        var byOutcome = new LinkedHashMap<Outcome, List<ScoredStandard>>();
        for (var outcome : Outcome.values()) {
            var those = sheet.unscored().stream()
                    .filter(standard -> standard.outcome() == outcome)
                    .toList();
            if (!those.isEmpty()) {
                byOutcome.put(outcome, those);
            }
        }
        if (!byOutcome.isEmpty()) {
            page.text("  ", words().say("unscored", sheet.unscored().size()));
            byOutcome.forEach((outcome, those) -> page.text(
                    "    ? ",
                    words().say("outcome." + ForecastAsJson.code(outcome)) + " (" + those.size() + "): "
                            + codes(those)));
        }
    }

    private static String codes(List<ScoredStandard> standards) {
        return standards.stream().map(standard -> standard.indicator().code()).collect(Collectors.joining(", "));
    }

    private DeskWords words() {
        return score.words();
    }
}
