package vn.tiendo.progress;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;

/**
 * How much of the province a total stands for.
 *
 * @param expected units that had to send something for the period
 * @param received those of them whose submission was accepted
 * @param nil those received that have nothing to report and said so
 * @param missing those of them whose submission was not accepted (not sent, or returned)
 * @param planShare plan of the units received over the plan of all expected units, where the missing units' plan is
 *     taken from their last accepted submission of the year; empty when for some missing unit none is known
 */
public record Coverage(
        int expected, int received, List<UnitCode> nil, List<UnitCode> missing, Optional<Share> planShare) {

    /** Where nobody reported nil. */
    public Coverage(int expected, int received, List<UnitCode> missing, Optional<Share> planShare) {
        this(expected, received, List.of(), missing, planShare);
    }
}
