package vn.tiendo.desk.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many uploads in at a time, of one sender a share, and none that is too large or too slow. Those that have arrived
 * are kept a few at a time, since each is then in memory. Must come before any filter that reads form fields:
 * that one would read the whole upload, and mistake one that is too large for a form without fields.
 */
final class UploadGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadGate.class);

    /** Of one that has arrived, until it is its turn to be kept. */
    private static final Duration TURN = Duration.ofMinutes(1);

    private final UploadPlaces places;
    private final Semaphore turns;
    private final long largest;

    UploadGate(DeskSettings settings) {
        this.places = new UploadPlaces(settings.uploads().arriving());
        this.turns = new Semaphore(settings.uploads().kept(), true);
        this.largest = settings.uploadBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        var place = places.take(request.getRemoteAddr());
        if (place.isEmpty()) {
            refuse(response, HttpStatus.TOO_MANY_REQUESTS);
            return;
        }
        try (var _ = place.get()) {
            takeIn(request, response, chain);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        response.sendError(status.value());
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = read(request);
        if (refusal == HttpStatus.OK) {
            keep(request, response, chain);
        } else if (!response.isCommitted()) { // It is when the sender went away halfway, or was sent away.
            response.sendError(refusal.value());
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isItsTurn()) {
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean isItsTurn() {
        try {
            return turns.tryAcquire(TURN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes the upload to the disk, whole or not at all. */
    private static HttpStatus read(HttpServletRequest request) {
        try {
            request.getParts();
            return HttpStatus.OK;
        } catch (IllegalStateException tooLarge) {
            LOG.info("An upload is refused: {}", tooLarge.getMessage());
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException garbled) {
            LOG.info("An upload is refused: {}", garbled.getMessage());
            // Tomcat has remembered it, and would answer that the machine is at fault.
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return isTooSlow(garbled) ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST;
        }
    }

    private static boolean isTooSlow(Throwable fault) {
        return fault instanceof SocketTimeoutException || (fault.getCause() != null && isTooSlow(fault.getCause()));
    }
}
