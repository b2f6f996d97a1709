package vn.tiendo.ledger;

import java.util.Optional;

/**
 * A figure that is kept otherwise than the archived file says, when it is read again.
 *
 * @param cell in which it stands
 * @param kept what the ledger says; empty if it has no such figure
 * @param read what the file says; empty if it has no such figure
 * @param all how many of the submission's figures deviate
 */
public record Deviation(
        long receipt,
        String form,
        String sheet,
        String cell,
        String subject,
        String field,
        String member,
        Optional<String> kept,
        Optional<String> read,
        int all) {}
