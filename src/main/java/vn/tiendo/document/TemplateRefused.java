package vn.tiendo.document;

import java.util.List;

/** A report cannot be written with this template. */
public final class TemplateRefused extends RuntimeException {

    private final transient List<TemplateFault> faults;

    TemplateRefused(List<TemplateFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Those for which it is refused. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
