package vn.tiendo.document;

import java.util.List;

/**
 * Who writes.
 *
 * @param superior the body above the issuer, line by line; none where the form wants none
 * @param issuer line by line
 * @param symbol what stands behind the number: {@code UBND-TH}; may be empty
 * @param place where it is dated; may be empty
 */
public record Letterhead(List<String> superior, List<String> issuer, String symbol, String place) {

    public Letterhead {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
    }
}
