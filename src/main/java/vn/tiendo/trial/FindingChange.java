package vn.tiendo.trial;

import vn.tiendo.finding.Finding;

/** What became of a finding between two judgements of one submission. */
public sealed interface FindingChange {

    /** Told by both, word for word. */
    record Same(Finding finding) implements FindingChange {}

    /** Told by both of the same place, but not of the same weight or in the same words. */
    record Changed(Finding before, Finding after) implements FindingChange {}

    /** Told by the later judgement only. */
    record Added(Finding finding) implements FindingChange {}

    /** Told by the earlier judgement only. */
    record Gone(Finding finding) implements FindingChange {}
}
