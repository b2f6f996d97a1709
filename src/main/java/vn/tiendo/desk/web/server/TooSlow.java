package vn.tiendo.desk.web.server;

import java.net.SocketTimeoutException;

/** A body came slower than anybody can be waited for. A kind of time-out, which Tomcat answers with 408. */
final class TooSlow extends SocketTimeoutException {

    private static final long serialVersionUID = 1;

    TooSlow(String message) {
        super(message);
    }
}
