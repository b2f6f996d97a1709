package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.run.TableSeen;
import vn.tiendo.run.TrialRun;
import vn.tiendo.submission.Timeliness;

/** Answers one JSON object a line, for programs. */
final class CheckedAsJson implements CheckedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final String programme;

    /** @param programme whose catalogue of rules is named */
    CheckedAsJson(Console console, String programme) {
        this.console = console;
        this.programme = programme;
    }

    private record Line(
            String file,
            @Nullable String unit,
            @Nullable String period,
            String status,
            List<TableSeen> tables,
            @Nullable Integer workingDaysLate,
            @Nullable String periodClosedSince,
            List<FindingLine> findings) {}

    @Override
    public void show(Path file, TrialRun.Answer answer) {
        var checked = answer.checked();
        console.say(JSON.writeValueAsString(new Line(
                file.toString(),
                checked.unit().map(Object::toString).orElse(null),
                checked.period().map(Object::toString).orElse(null),
                checked.verdict().status().code(),
                answer.tables(),
                answer.ifSentNow().map(Timeliness::workingDaysLate).orElse(null),
                answer.ifSentNow()
                        .flatMap(time -> time instanceof Timeliness.AfterClosing after
                                ? Optional.of(after.closedSince().toString())
                                : Optional.empty())
                        .orElse(null),
                checked.verdict().findings().stream()
                        .map(finding -> FindingLine.of(programme, finding))
                        .toList())));
    }
}
