package vn.tiendo.validation;

import java.util.Optional;
import vn.tiendo.finding.Verdict;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * What a check came to, and for whom and when the submission was taken to be: as the workbook says, failing that as its
 * way in says.
 */
public record Checked(Verdict verdict, Optional<UnitCode> unit, Optional<Period> period) {}
