package vn.tiendo.desk.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Programme;

/**
 * A finding as programs read it.
 *
 * @param catalogue where its rule is explained, on the pages
 */
record FindingLine(
        String rule,
        String catalogue,
        String severity,
        @Nullable String sheet,
        @Nullable String cell,
        List<String> cells,
        @Nullable String subject,
        String found,
        String expected,
        String message,
        int folded) {

    static FindingLine of(Programme programme, Finding finding) {
        var language = programme.language();
        return new FindingLine(
                finding.rule(),
                RuleAddress.of(programme.code(), finding.rule()),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.sheet().isEmpty() ? null : finding.sheet(),
                finding.cell().map(Object::toString).orElse(null),
                finding.cells().stream().map(Object::toString).toList(),
                finding.subject().orElse(null),
                language.of(finding.found()),
                language.of(finding.expected()),
                language.of(finding.message()),
                finding.folded());
    }
}
