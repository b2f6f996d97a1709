package vn.tiendo.document.pdf;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param language as {@code vi}
 * @param made stands in the file as the instant of making
 */
public record PdfFacts(String title, String language, Instant made) {}
