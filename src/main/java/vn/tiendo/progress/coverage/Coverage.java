package vn.tiendo.progress.coverage;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.sum.Senders;

/**
 * How much of what it should be made of a total stands for.
 *
 * @param senders who had to send what it is made of
 * @param planShare plan of the units received over the plan of all expected units, where the missing units' plan is
 *     taken from their last accepted submission of the year; empty when for some missing unit none is known
 * @param requiredShare required figures that are there over those that should be: every required column in each row
 *     of the units received, and in each row that the missing units had in their last accepted submission of the year;
 *     empty when for some missing unit none is known, or none is required. "Not applicable" is an answer; what is
 *     required only under a condition, or has parts, is left out
 */
public record Coverage(Senders senders, Optional<Share> planShare, Optional<Share> requiredShare) {

    /** Units that had to send something for the period. */
    public int expected() {
        return senders.expected().size();
    }

    /** Those of them whose submission was accepted, and counts. */
    public int received() {
        return senders.accepted();
    }

    /** Those received that have nothing to report and said so. */
    public List<UnitCode> nil() {
        return senders.nil();
    }

    /** Those of them of which nothing counts (not sent, or returned). */
    public List<UnitCode> missing() {
        return senders.missing();
    }
}
