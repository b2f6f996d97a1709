package vn.tiendo.programme.fault;

import java.util.List;

/** The definitions cannot be used: everything that is wrong with all of them, in order of file and line. */
public final class DefinitionFaults extends RuntimeException {

    private final transient List<Fault> faults;

    public DefinitionFaults(List<Fault> faults) {
        super(String.join("\n", FaultLines.of(faults, Language.VI)));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
