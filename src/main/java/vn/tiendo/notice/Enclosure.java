package vn.tiendo.notice;

/** What goes with a mail; made anew when it is sent, as everything it is made of is kept. */
public enum Enclosure {
    NONE,
    /** The sender's own workbook, marked. */
    REPLY,
    /** The receipt as it stands then, signed. */
    RECEIPT,
    REPLY_AND_RECEIPT,
    /** The letter of đôn đốc. */
    LETTER
}
