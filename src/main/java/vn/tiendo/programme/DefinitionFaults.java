package vn.tiendo.programme;

import java.util.List;
import java.util.stream.Collectors;

/** The definitions cannot be used: everything that is wrong with all of them, in order of file and line. */
public final class DefinitionFaults extends RuntimeException {

    private final transient List<Fault> faults;

    DefinitionFaults(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
