package vn.tiendo.validation.known;

import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** For whom and when a file was sent, as its way in says: the form field of an upload, a folder or file name. */
public record Claim(Optional<UnitCode> unit, Optional<Period> period) {

    public static final Claim NONE = new Claim(Optional.empty(), Optional.empty());
}
