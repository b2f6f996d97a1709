package vn.tiendo.definition;

/** Kept files no longer have the hash that is their version's name: the disk or the database is at fault. */
public final class DefinitionsDamaged extends RuntimeException {

    DefinitionsDamaged(String programme, String expected, String found) {
        super("""
                Định nghĩa %s của %s được lưu đã bị hỏng (nay là %s).
                The kept definitions %s of %s are damaged (they are %s).\
                """.formatted(expected, programme, found, expected, programme, found));
    }
}
