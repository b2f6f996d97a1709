package vn.tiendo.workbook.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of the tag read last, as places in the window; strings are made only of those that are asked for. */
public final class Attributes {

    private static final int MOST = 200;

    private final ByteWindow in;
    private final Prefixes prefixes;
    private int[] names = new int[16];
    private int[] values = new int[16];
    private int count;
    private boolean prefixed;

    Attributes(ByteWindow in, Prefixes prefixes) {
        this.in = in;
        this.prefixes = prefixes;
    }

    /**
     * Reads what stands in a tag behind its name.
     *
     * @return where the tag's {@code >} or {@code />} stands
     */
    public int read(int from) {
        count = 0;
        prefixed = false;
        byte[] b = in.bytes();
        int p = from;
        while (true) {
            int gap = p;
            while (XmlBytes.isSpace(b[p])) {
                p++;
            }
            if (b[p] == '>' || b[p] == '/') {
                if (prefixed) {
                    declare();
                }
                return p;
            }
            if (p == gap) {
                throw in.unexpected(p);
            }
            p = one(b, p);
        }
    }

    private int one(byte[] b, int from) {
        int p = from;
        for (; XmlBytes.isName(b[p]); p++) {
            prefixed |= b[p] == ':';
        }
        prefixed |= b[from] == 'x' && p == from + 5;
        if (p == from || b[p] != '=') {
            throw in.unexpected(p);
        }
        if (!XmlBytes.isNameStart(b[from])) {
            throw in.unexpected(from);
        }
        int quote = p + 1;
        if (b[quote] != '"' && b[quote] != '\'') {
            throw in.unexpected(quote);
        }
        int end = endOf(b, quote + 1, b[quote]);
        add(b, from, p, quote + 1, end);
        return end + 1;
    }

    private int endOf(byte[] b, int from, byte quote) {
        int p = from;
        int all = 0;
        boolean entity = false;
        while (b[p] != quote) {
            if (b[p] == '<' || (b[p] >= 0 && b[p] < ' ')) {
                throw in.unexpected(p);
            }
            entity |= b[p] == '&';
            all |= b[p];
            p++;
        }
        if (entity || all < 0) {
            XmlBytes.text(b, from, p);
        }
        return p;
    }

    private void add(byte[] b, int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (count == MOST) {
            throw new NotPlain(false);
        }
        if (2 * count == names.length) {
            names = Arrays.copyOf(names, names.length * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        for (int i = 0; i < count; i++) {
            boolean same = names[2 * i + 1] - names[2 * i] == nameTo - nameFrom
                    && XmlBytes.equal(b, nameFrom, nameTo, b, names[2 * i]);
            if (same) {
                throw new NotPlain(false);
            }
        }
        names[2 * count] = nameFrom;
        names[2 * count + 1] = nameTo;
        values[2 * count] = valueFrom;
        values[2 * count + 1] = valueTo;
        count++;
    }

    /** Prefixes are declared in any order among a tag's attributes, so they are looked at when all are known. */
    private void declare() {
        byte[] b = in.bytes();
        for (int i = 0; i < count; i++) {
            if (b[names[2 * i]] == 'x'
                    && XmlBytes.equal(b, names[2 * i], Math.min(names[2 * i] + 5, names[2 * i + 1]), "xmlns")) {
                prefixes.declare(b, names[2 * i] + 5, names[2 * i + 1], value(i));
            }
        }
        for (int i = 0; i < count; i++) {
            prefixes.require(b, names[2 * i], names[2 * i + 1]);
        }
    }

    private String value(int i) {
        return XmlBytes.text(in.bytes(), values[2 * i], values[2 * i + 1]);
    }

    @Nullable
    String get(String name) {
        for (int i = 0; i < count; i++) {
            if (XmlBytes.equal(in.bytes(), names[2 * i], names[2 * i + 1], name)) {
                return value(i);
            }
        }
        return null;
    }

    /** The attribute of that name in that language; empty if there is none. */
    String get(String namespace, String name) {
        for (int i = 0; i < count; i++) {
            int local = prefixes.localPart(in.bytes(), names[2 * i], names[2 * i + 1], namespace);
            if (local > 0 && XmlBytes.equal(in.bytes(), local, names[2 * i + 1], name)) {
                return value(i);
            }
        }
        return "";
    }

    /** Where the value of a one-letter attribute begins; −1 if there is none. It ends at the next quote. */
    public int valueOf(char name) {
        for (int i = 0; i < count; i++) {
            if (names[2 * i + 1] - names[2 * i] == 1 && in.bytes()[names[2 * i]] == name) {
                return values[2 * i];
            }
        }
        return -1;
    }
}
