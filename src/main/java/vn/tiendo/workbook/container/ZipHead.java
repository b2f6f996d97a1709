package vn.tiendo.workbook.container;

/**
 * What the central directory says of one zip entry.
 *
 * @param name as it stands there
 * @param flags general purpose bits
 */
public record ZipHead(String name, int flags, int method, Body body) {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIBED = 1 << 3;

    /** Where its local header stands, and what its content is said to be. */
    public record Body(long offset, long packed, long size, long crc) {}

    /** The name of the part that it holds; some writers part folders by the sign of their own system. */
    public String part() {
        return name.replace('\\', '/');
    }

    /** Whether its header says the same of its content as that of another one. */
    boolean isLike(ZipHead other) {
        return part().equals(other.part())
                && method == other.method
                && body.packed() == other.body.packed()
                && body.size() == other.body.size()
                && body.crc() == other.body.crc();
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether sizes and CRC follow the data, because the writer did not know them before. */
    boolean described() {
        return (flags & DESCRIBED) != 0;
    }

    public boolean stored() {
        return method == STORED;
    }

    boolean readable() {
        return method == STORED || method == DEFLATED;
    }
}
