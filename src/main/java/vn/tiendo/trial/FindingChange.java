package vn.tiendo.trial;

import vn.tiendo.submission.finding.KeptFinding;

/** What became of a finding between two judgements of one submission. */
public sealed interface FindingChange {

    /** Told by both, word for word. */
    record Same(KeptFinding finding) implements FindingChange {}

    /** Told by both of the same place, but not of the same weight or in the same words. */
    record Changed(KeptFinding before, KeptFinding after) implements FindingChange {}

    /** Told by the later judgement only. */
    record Added(KeptFinding finding) implements FindingChange {}

    /** Told by the earlier judgement only. */
    record Gone(KeptFinding finding) implements FindingChange {}
}
