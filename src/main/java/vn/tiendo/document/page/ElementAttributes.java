package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.List;

/** Names and values of an element's attributes, in turn. */
final class ElementAttributes {

    private final List<String> all = new ArrayList<>();

    void addIf(boolean wanted, String name, String value) {
        if (wanted) {
            all.add(name);
            all.add(value);
        }
    }

    String[] toArray() {
        return all.toArray(String[]::new);
    }
}
