package vn.tiendo.document;

/**
 * What is wrong with a template; the words are the caller's.
 *
 * @param what the tag, link or part that is at fault; empty where it is the file itself
 */
public record TemplateFault(Kind kind, String what) {

    /** What can be wrong. */
    public enum Kind {
        /** Not a .docx that can be read: another kind of file, damaged, or in the strict dialect of the format. */
        UNREADABLE,
        /** Too big, or it would become so when unpacked. */
        TOO_BIG,
        /** It holds a program: macros, controls, embedded objects. */
        PROGRAM,
        /** It points to something outside of itself, which would be fetched by whoever opens the report. */
        OUTSIDE,
        /** A content control whose tag is that of no slot. It stays as it is. */
        UNKNOWN_TAG,
        /** No content control has that tag. */
        MISSING_TAG,
        /** More than one content control has that tag. */
        DOUBLED_TAG,
        /** The body or the appendices stand within a table or a line of text, where they have no room. */
        MISPLACED_TAG
    }

    /** Whether no report can be written with it: it would be unsafe, or the report would not be there, or be there twice. */
    public boolean forbidsUse() {
        return switch (kind) {
            case UNREADABLE, TOO_BIG, PROGRAM, OUTSIDE, MISPLACED_TAG -> true;
            case UNKNOWN_TAG -> false;
            case MISSING_TAG, DOUBLED_TAG ->
                ReportSlot.tagged(what).filter(ReportSlot::holdsTheReport).isPresent();
        };
    }
}
