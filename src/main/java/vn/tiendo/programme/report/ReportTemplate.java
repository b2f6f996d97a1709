package vn.tiendo.programme.report;

import vn.tiendo.programme.fault.DefinitionPlace;

/** The look of a programme's reports as an office made it: a .docx with places for what they say. Not checked yet. */
public final class ReportTemplate {

    private final byte[] bytes;
    private final DefinitionPlace place;

    public ReportTemplate(byte[] bytes, DefinitionPlace place) {
        this.bytes = bytes.clone();
        this.place = place;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public DefinitionPlace place() {
        return place;
    }
}
