package vn.tiendo.notice;

/** What came of trying to send a mail. */
sealed interface Attempt {

    /** The server took it. */
    record Sent() implements Attempt {}

    /** It was not taken, and may be later. */
    record Failed(String why) implements Attempt {}

    /** The server was not there, or took nothing at all: others need not be tried now. */
    record NoServer(String why) implements Attempt {}

    /** The server says that this one will never be taken. */
    record Refused(String why) implements Attempt {}
}
