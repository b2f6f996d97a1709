package vn.tiendo.submission;

import java.time.Instant;

/**
 * What the sender is told at once: the bytes are safe.
 *
 * @param number of the submission
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param size in bytes
 * @param receivedAt when it was received the first time
 * @param alreadyKnown whether it had been received before; then nothing was added
 */
public record Receipt(long number, String sha256, long size, Instant receivedAt, boolean alreadyKnown) {}
