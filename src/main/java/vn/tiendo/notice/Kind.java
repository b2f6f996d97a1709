package vn.tiendo.notice;

import java.util.Locale;

/** What a mail is about. */
public enum Kind {
    RECEIPT,
    RETURNED,
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    SENT_BACK,
    WITHDRAWN,
    REOPENED,
    DUE_SOON,
    OVERDUE,
    DIGEST;

    /** As programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
