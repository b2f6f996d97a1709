package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The namespace prefixes that a part declares. Plain parts give a prefix one meaning from its first declaration on, and
 * write the spreadsheet's own language without any.
 */
final class Prefixes {

    private final List<byte[]> names = new ArrayList<>();
    private final List<String> meanings = new ArrayList<>();
    private String own = "";
    private boolean rootSeen;

    /** The language of names without a prefix. */
    String own() {
        return own;
    }

    /** The root's tag is read: from here on names without a prefix keep their meaning. */
    void rootRead() {
        rootSeen = true;
    }

    boolean wasRootRead() {
        return rootSeen;
    }

    /** @param from behind {@code xmlns} */
    void declare(byte[] b, int from, int to, String namespace) {
        if (from == to) {
            declareOwn(namespace);
        } else if (b[from] == ':') {
            declarePrefix(Arrays.copyOfRange(b, from + 1, to), namespace);
        }
    }

    /** @throws NotPlain if the name has a prefix that nobody declared */
    void require(byte[] b, int from, int to) {
        int colon = colon(b, from, to);
        if (colon < 0) {
            return;
        }
        boolean known = XmlBytes.equal(b, from, colon, "xmlns")
                || XmlBytes.equal(b, from, colon, "xml")
                || indexOf(b, from, colon) >= 0;
        boolean named = colon < to - 1 && XmlBytes.isNameStart(b[colon + 1]);
        if (!known || !named || colon(b, colon + 1, to) >= 0) {
            throw new NotPlain(false);
        }
    }

    /** Where the name's local part begins if its prefix means that language; −1 if not. */
    int localPart(byte[] b, int from, int to, String namespace) {
        int colon = colon(b, from, to);
        int known = colon < 0 ? -1 : indexOf(b, from, colon);
        return known >= 0 && meanings.get(known).equals(namespace) ? colon + 1 : -1;
    }

    /** The meaning of a prefix that was declared. */
    String meaning(byte[] b, int from, int colon) {
        return meanings.get(indexOf(b, from, colon));
    }

    static int colon(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == ':') {
                return i;
            }
        }
        return -1;
    }

    private void declareOwn(String namespace) {
        if (rootSeen && !namespace.equals(own)) {
            throw new NotPlain(false);
        }
        own = namespace;
    }

    private void declarePrefix(byte[] prefix, String namespace) {
        String name = new String(prefix, StandardCharsets.ISO_8859_1);
        if (namespace.equals(XmlPart.MAIN) || namespace.isEmpty() || name.startsWith("xml")) {
            throw new NotPlain(false);
        }
        int known = indexOf(prefix, 0, prefix.length);
        if (known < 0) {
            requireNew(namespace);
            names.add(prefix);
            meanings.add(namespace);
        } else if (!meanings.get(known).equals(namespace)) {
            throw new NotPlain(false);
        }
    }

    /** One attribute under two prefixes of one meaning would stand twice. */
    private void requireNew(String namespace) {
        if (meanings.contains(namespace)) {
            throw new NotPlain(false);
        }
    }

    private int indexOf(byte[] b, int from, int to) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).length == to - from && XmlBytes.equal(b, from, to, names.get(i), 0)) {
                return i;
            }
        }
        return -1;
    }
}
