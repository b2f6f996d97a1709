package vn.tiendo.desk.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.finding.Finding;
import vn.tiendo.trial.FindingChange;
import vn.tiendo.trial.Rejudged;

/** A judgement beside the one that was told, for programs. */
final class RejudgedAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RejudgedAsJson() {}

    private record Answer(long receipt, String file, Judgement told, Judgement judged, List<Change> findings) {}

    private record Judgement(String status, String version) {}

    /** What became of a finding: same, added, changed, gone. */
    private record Change(
            String change, @Nullable Told told, @Nullable Told now) {}

    private record Told(
            String rule,
            String catalogue,
            String severity,
            String sheet,
            List<String> cells,
            @Nullable String subject,
            String message) {}

    static String of(String programme, Rejudged judged) {
        var submission = judged.submission();
        var decision = submission.decision().orElseThrow();
        return JSON.writeValueAsString(new Answer(
                submission.receipt(),
                submission.arrival().fileName().value(),
                new Judgement(decision.state().code(), decision.definitionVersion()),
                new Judgement(judged.state().code(), judged.version()),
                judged.changes().stream()
                        .map(change -> change(programme, change))
                        .toList()));
    }

    private static Change change(String programme, FindingChange change) {
        return switch (change) {
            case FindingChange.Same(var finding) ->
                new Change("same", told(programme, finding), told(programme, finding));
            case FindingChange.Added(var finding) -> new Change("added", null, told(programme, finding));
            case FindingChange.Gone(var finding) -> new Change("gone", told(programme, finding), null);
            case FindingChange.Changed(var before, var after) ->
                new Change("changed", told(programme, before), told(programme, after));
        };
    }

    private static Told told(String programme, Finding finding) {
        return new Told(
                finding.rule(),
                RuleAddress.of(programme, finding.rule()),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.sheet(),
                finding.cells().stream().map(Object::toString).toList(),
                finding.subject().orElse(null),
                finding.message().vi());
    }
}
