package vn.tiendo.programme.fault;

/** Where something stands in a definition; lines and columns from 1. */
public record DefinitionPlace(String file, int line, int column) {

    public static DefinitionPlace startOf(String file) {
        return new DefinitionPlace(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
