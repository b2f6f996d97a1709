package vn.tiendo.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a name may name. */
public enum NameKind {
    UNIT("đơn vị"),
    TOWN("đô thị"),
    PROJECT("dự án"),
    OWNER("chủ đầu tư"),
    DIVISION("đơn vị hành chính");

    private final String word;

    NameKind(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }

    /** As registries and commands write it: {@code town}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NameKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** All keys, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(NameKind::key).toList();
    }
}
