package vn.tiendo.reply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.submission.State;

/**
 * What a sender is to be told of a file.
 *
 * @param receipt its number; empty if it was only tried
 * @param unit the unit's name, if it is known whose the file is
 * @param period the period's name, if it is known
 * @param findings in the order in which they are told
 */
public record Answer(
        FileName file,
        Optional<Long> receipt,
        Optional<String> unit,
        Optional<String> period,
        State state,
        List<KeptFinding> findings) {

    /** The rules by which a file is not read at all. */
    private static final Set<String> UNREAD = Set.of("TM04", "TM05");

    public Answer {
        findings = List.copyOf(findings);
    }

    /** Whether the file could be opened. What was too much once is not tried again. */
    boolean wasRead() {
        return findings.stream().noneMatch(finding -> UNREAD.contains(finding.rule()));
    }
}
