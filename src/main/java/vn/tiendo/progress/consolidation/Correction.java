package vn.tiendo.progress.consolidation;

/**
 * What the submission that took another's place says otherwise. Rows and cells elsewhere in the sheet are nothing of it.
 *
 * @param figures whether a number, or a mark for one, changed, came or went
 * @param words whether a text did
 */
public record Correction(boolean figures, boolean words) {

    /** Sent once more, with the same content. */
    public static final Correction NONE = new Correction(false, false);
}
