package vn.tiendo.document;

import java.util.List;

/**
 * Who signs.
 *
 * @param office in whose name and by what right, line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * @param name under the signature; empty to leave it blank
 */
public record Signature(List<String> office, String name) {

    public Signature {
        office = List.copyOf(office);
    }
}
