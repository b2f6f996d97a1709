package vn.tiendo.desk.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Ends requests whose body trickles in. Each holds a thread, and a place of those for uploads, for as long as its sender
 * likes: a time-out of the connection only ends who sends nothing at all.
 */
public final class PacedBodies extends ValveBase {

    private final DeskSettings.Uploads settings;
    private final long swallowed;

    /** @param swallowed how much of a refused body is read so that its sender hears why */
    public PacedBodies(DeskSettings.Uploads settings, long swallowed) {
        super(true);
        this.settings = settings;
        this.swallowed = swallowed;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContentLengthLong() == 0 || !hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var coyote = request.getCoyoteRequest();
        var unpaced = coyote.getInputBuffer();
        var body = new PacedBody(unpaced, new Pace(settings));
        coyote.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                end(request, response, body);
            }
        } finally {
            coyote.setInputBuffer(unpaced);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void end(Request request, Response response, PacedBody body) throws IOException {
        response.finishResponse();
        // Who asked whether to send it at all has been told not to.
        if (!request.getCoyoteRequest().hasExpectation()) {
            body.readToItsEnd(swallowed);
        }
        if (body.isBroken()) {
            // Or Tomcat would go on reading what still trickles in.
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
