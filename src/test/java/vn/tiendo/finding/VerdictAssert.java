package vn.tiendo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.CellAddress;

/** What tests say about verdicts. */
public final class VerdictAssert {
    private final Verdict verdict;

    public VerdictAssert(Verdict verdict) {
        this.verdict = verdict;
    }

    public VerdictAssert isReturned() {
        assertThat(verdict.status()).as(told()).isEqualTo(Verdict.Status.REJECTED);
        return this;
    }

    public VerdictAssert isAcceptedWithWarnings() {
        assertThat(verdict.status()).as(told()).isEqualTo(Verdict.Status.ACCEPTED_WITH_WARNINGS);
        return this;
    }

    public VerdictAssert isAccepted() {
        assertThat(verdict.status()).as(told()).isEqualTo(Verdict.Status.ACCEPTED);
        return this;
    }

    /** These and no others, notes apart. */
    public VerdictAssert withOnly(String... rules) {
        assertThat(verdict.findings().stream()
                        .filter(f -> f.severity() != vn.tiendo.programme.Severity.NOTE)
                        .map(Finding::rule))
                .as(told())
                .containsExactly(rules);
        return this;
    }

    public VerdictAssert without(String rule) {
        assertThat(verdict.findings().stream().map(Finding::rule)).as(told()).doesNotContain(rule);
        return this;
    }

    public VerdictAssert withoutAbout(String rule, String subject) {
        assertThat(verdict.findings())
                .as(told())
                .noneMatch(f -> f.rule().equals(rule) && f.subject().equals(Optional.of(subject)));
        return this;
    }

    /** The rule's finding about the subject. */
    public Found findingAbout(String rule, String subject) {
        return findings(rule).stream()
                .filter(f -> f.finding().subject().equals(Optional.of(subject)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told()));
    }

    /** The first finding of the rule. */
    public Found finding(String rule) {
        return findings(rule).getFirst();
    }

    public List<Found> findings(String rule) {
        var found = verdict.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(Found::new)
                .toList();
        assertThat(found).as(told()).isNotEmpty();
        return found;
    }

    private String told() {
        return String.join(
                "\n", verdict.findings().stream().map(f -> f.message().vi()).toList());
    }

    /** One finding. */
    public record Found(Finding finding) {
        public Found at(String... cells) {
            var addresses = Arrays.stream(cells).map(CellAddress::of).toList();
            assertThat(finding.cells()).as(finding.message().vi()).isEqualTo(addresses);
            return this;
        }

        public Found on(String sheet) {
            assertThat(finding.sheet()).isEqualTo(sheet);
            return this;
        }

        public Found about(String subject) {
            assertThat(finding.subject()).contains(subject);
            return this;
        }

        public Found comparing(String found, String expected) {
            assertThat(finding.found().vi()).isEqualTo(found);
            assertThat(finding.expected().vi()).isEqualTo(expected);
            return this;
        }

        public Found saying(String... parts) {
            assertThat(finding.message().vi()).contains(parts);
            return this;
        }

        public Found notSaying(String part) {
            assertThat(finding.message().vi()).doesNotContain(part);
            return this;
        }

        public Found folding(int consequences) {
            assertThat(finding.folded()).as(finding.message().vi()).isEqualTo(consequences);
            return this;
        }
    }
}
