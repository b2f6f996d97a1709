package vn.tiendo.programme.fault;

/** Where something stands in a definition; lines and columns from 1. */
public record Place(String file, int line, int column) {

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
