package vn.tiendo.edition;

/**
 * A file of an edition.
 *
 * @param format by its code
 * @param sha256 of its bytes, in lower-case hex
 */
public record EditionFile(String name, String format, String sha256, long bytes) {}
