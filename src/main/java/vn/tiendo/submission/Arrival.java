package vn.tiendo.submission;

import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * How a file came in.
 *
 * @param programme the programme's code
 * @param channel the way: drop folder, upload
 * @param unit for whom, as the way in says (a form field, a file name); the workbook itself may say otherwise
 * @param period likewise
 */
public record Arrival(
        String programme, FileName fileName, String channel, Optional<UnitCode> unit, Optional<Period> period) {

    /** Whether it is a nil report, and no workbook. */
    public boolean isDeclaration() {
        return channel.equals(Declaration.CHANNEL);
    }
}
