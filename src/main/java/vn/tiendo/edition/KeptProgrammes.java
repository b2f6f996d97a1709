package vn.tiendo.edition;

import java.util.Optional;
import vn.tiendo.programme.Programme;

/** Programmes by the versions of their definitions. */
@FunctionalInterface
public interface KeptProgrammes {

    /** Empty where the version is not kept, or this program reads such files no more. */
    Optional<Programme> of(String programme, String version);

    /** The same, but for a version that is at hand. */
    default KeptProgrammes knowing(Programme known) {
        return (programme, version) ->
                known.code().equals(programme) && known.version().equals(version)
                        ? Optional.of(known)
                        : of(programme, version);
    }
}
