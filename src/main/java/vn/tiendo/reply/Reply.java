package vn.tiendo.reply;

/** A workbook to send back. */
public final class Reply {

    private final byte[] content;
    private final String extension;
    private final boolean whole;

    Reply(byte[] content, String extension, boolean whole) {
        this.content = content;
        this.extension = extension;
        this.whole = whole;
    }

    /** Not to be changed. */
    public byte[] content() {
        return content;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is the sender's own workbook, rather than the list of findings alone. */
    public boolean isWhole() {
        return whole;
    }
}
