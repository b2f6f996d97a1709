package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.run.TableSeen;
import vn.tiendo.run.TrialRun;

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
                checked.verdict().findings().stream()
                        .map(finding -> FindingLine.of(programme, finding))
                        .toList())));
    }
}
