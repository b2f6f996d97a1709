package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Finding;

/** Answers one JSON object a line, for programs. */
final class CheckedAsJson implements CheckedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;

    CheckedAsJson(Console console) {
        this.console = console;
    }

    private record Line(
            String file, @Nullable String unit, @Nullable String period, String status, List<FindingLine> findings) {}

    private record FindingLine(
            String rule,
            String severity,
            @Nullable String sheet,
            @Nullable String cell,
            List<String> cells,
            @Nullable String subject,
            String found,
            String expected,
            String message,
            int folded) {}

    @Override
    public void show(Path file, Checked checked) {
        console.say(JSON.writeValueAsString(new Line(
                file.toString(),
                checked.unit().map(Object::toString).orElse(null),
                checked.period().map(Object::toString).orElse(null),
                checked.verdict().status().code(),
                checked.verdict().findings().stream().map(CheckedAsJson::line).toList())));
    }

    private static FindingLine line(Finding finding) {
        return new FindingLine(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.sheet().isEmpty() ? null : finding.sheet(),
                finding.cell().map(Object::toString).orElse(null),
                finding.cells().stream().map(Object::toString).toList(),
                finding.subject().orElse(null),
                finding.found(),
                finding.expected(),
                finding.message().vi(),
                finding.folded());
    }
}
