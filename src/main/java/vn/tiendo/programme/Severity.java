package vn.tiendo.programme;

/** How much a finding weighs: an error returns the submission, a warning asks for a reason, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
