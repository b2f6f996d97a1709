package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.workbook.CellAddress;

/**
 * Who and when, as the workbook itself says.
 *
 * @param unit the unit named by the cover sheet or, failing that, by the organisation line above the tables
 * @param period likewise
 * @param unitText what stands there about the unit, known or not; empty if nothing does
 * @param periodText likewise
 * @param periodPlace where that stands; empty if nothing does
 * @param templateVersion as the cover sheet states it; empty if it does not
 * @param conflicts other units that other sheets of the same workbook name, in words
 * @param otherPeriods what the same workbook says of the period besides, and what of that nobody understands
 * @param stamped for whom the blank workbook was made; goes before what the sheets say
 */
public record Identity(
        Optional<UnitCode> unit,
        Optional<Period> period,
        String unitText,
        String periodText,
        Optional<Place> periodPlace,
        String templateVersion,
        List<String> conflicts,
        List<OtherPeriod> otherPeriods,
        Stamped stamped) {

    /** A cell of one of the workbook's sheets, or the sheet as a whole. */
    public record Place(String sheet, Optional<CellAddress> cell) {}

    /** What a place says of the period, and where. */
    public record OtherPeriod(String sheet, Optional<CellAddress> cell, String text, SaidPeriod said) {}

    public Identity {
        conflicts = List.copyOf(conflicts);
        otherPeriods = List.copyOf(otherPeriods);
    }

    /** Of a workbook without a stamp. */
    public Identity(
            Optional<UnitCode> unit,
            Optional<Period> period,
            String unitText,
            String periodText,
            String templateVersion,
            List<String> conflicts) {
        this(
                unit,
                period,
                unitText,
                periodText,
                Optional.empty(),
                templateVersion,
                conflicts,
                List.of(),
                new Stamped.Absent());
    }
}
