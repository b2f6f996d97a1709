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
 * @param folder in which it lay, seen from the drop folder, and empty if right there; none if it came another way
 */
public record Arrival(
        String programme,
        FileName fileName,
        String channel,
        Optional<UnitCode> unit,
        Optional<Period> period,
        Optional<String> folder) {

    /** Of what lay in no folder. */
    public Arrival(
            String programme, FileName fileName, String channel, Optional<UnitCode> unit, Optional<Period> period) {
        this(programme, fileName, channel, unit, period, Optional.empty());
    }

    /** Its name behind its folder, for where the name alone does not tell it from others. */
    public String path() {
        return folder.filter(name -> !name.isEmpty())
                .map(name -> name + "/" + fileName)
                .orElse(fileName.value());
    }

    /** Whether it is a nil report, and no workbook. */
    public boolean isDeclaration() {
        return channel.equals(Declaration.CHANNEL);
    }
}
