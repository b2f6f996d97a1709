package vn.tiendo.programme.form;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Versions of blank workbooks as people write them: "2025.1", "Mẫu 2025.2"; the numbers in them tell which is later. */
public final class TemplateVersion {

    /** By the numbers in them, the first of which weighs most; one without any goes before all others. */
    public static final Comparator<String> ORDER = TemplateVersion::compare;

    private TemplateVersion() {}

    /** Whether it says which version it is. */
    public static boolean isStated(String text) {
        return !parts(text).isEmpty();
    }

    private static int compare(String one, String other) {
        var ones = parts(one);
        var others = parts(other);
        for (int i = 0; i < Math.max(ones.size(), others.size()); i++) {
            int order = part(ones, i).compareTo(part(others, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(List<BigInteger> version, int index) {
        return index < version.size() ? version.get(index) : BigInteger.ZERO;
    }

    private static List<BigInteger> parts(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(part -> !part.isEmpty())
                .map(BigInteger::new)
                .toList();
    }
}
