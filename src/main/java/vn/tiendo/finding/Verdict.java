package vn.tiendo.finding;

import java.util.List;

/** What checking a submission came to: accepted whole or returned whole. */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public Status status() {
        if (findings.stream().anyMatch(Finding::isError)) {
            return Status.REJECTED;
        }
        boolean warned = findings.stream().anyMatch(f -> f.severity() == vn.tiendo.programme.Severity.WARNING);
        return warned ? Status.ACCEPTED_WITH_WARNINGS : Status.ACCEPTED;
    }

    /** Verdicts, as programs read them. */
    public enum Status {
        ACCEPTED("accepted"),
        ACCEPTED_WITH_WARNINGS("accepted-with-warnings"),
        REJECTED("rejected");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether it is accepted; whether its figures count depends on what came after it, too. */
        public boolean isAccepted() {
            return this != REJECTED;
        }
    }
}
