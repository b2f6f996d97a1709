package vn.tiendo.edition;

/** Which program writes: another one may write the same content in other bytes. */
public final class ProgramVersion {

    /** As the build has it. */
    public static final String CURRENT = "0.2.0";

    private ProgramVersion() {}
}
