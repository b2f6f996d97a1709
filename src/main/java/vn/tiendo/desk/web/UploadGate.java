package vn.tiendo.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a few uploads in at a time, and none that is too large. Stands before whatever asks for a form's fields: that
 * would read the whole upload, and take one that is too large for one without fields.
 */
final class UploadGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadGate.class);

    private final Semaphore places;
    private final long largest;

    UploadGate(DeskSettings settings) {
        this.places = new Semaphore(settings.uploads());
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
        } else if (!places.tryAcquire()) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            try {
                takeIn(request, response, chain);
            } finally {
                places.release();
            }
        }
    }

    private static void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = read(request);
        if (refusal == HttpStatus.OK) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) { // It is when the sender went away halfway.
            response.sendError(refusal.value());
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
            return HttpStatus.BAD_REQUEST;
        }
    }
}
