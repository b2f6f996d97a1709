package vn.tiendo.desk.web.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body, read no longer than its {@link Pace} allows. */
final class PacedBody implements InputBuffer {

    private final InputBuffer body;
    private final Pace pace;
    private boolean ended;
    private boolean broken;

    PacedBody(InputBuffer body, Pace pace) {
        this.body = body;
        this.pace = pace;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        try {
            long began = System.nanoTime();
            int count = body.doRead(handler);
            ended = count < 0;
            if (!ended) {
                pace.came(count, Duration.ofNanos(System.nanoTime() - began));
            }
            return count;
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Whether the rest will not be waited for. */
    boolean isBroken() {
        return broken;
    }

    /** Reads what nobody asked for, so that the sender comes to hear the answer; gives up where it is too much. */
    void readToItsEnd(long most) {
        var passedOver = new PassedOver();
        try {
            for (long rest = most; !ended && !broken; rest -= Math.max(0, doRead(passedOver))) {
                broken = rest < 0;
            }
        } catch (IOException e) {
            // It is marked as broken.
            System.getLogger(PacedBody.class.getName()).log(System.Logger.Level.DEBUG, "The rest did not come", e);
        }
    }

    private static final class PassedOver implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Tomcat asks for room only where it copies into a buffer of ours.
        }
    }
}
