package vn.tiendo.notice;

/** A file that goes with a mail. */
public final class Enclosed {

    private final String name;
    private final byte[] content;

    /**
     * @param name made by us, not by a sender: ASCII letters, digits, dots and dashes
     * @param content not to be changed
     * @throws IllegalArgumentException for any other name
     */
    public Enclosed(String name, byte[] content) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,99}")) {
            throw new IllegalArgumentException("Not a name for an attachment: " + name);
        }
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** By the name's end. */
    String type() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "txt" -> "text/plain; charset=UTF-8";
            case "xls" -> "application/vnd.ms-excel";
            default -> "application/octet-stream";
        };
    }
}
