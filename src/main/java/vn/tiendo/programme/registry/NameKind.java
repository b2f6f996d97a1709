package vn.tiendo.programme.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/** What a name may name. */
public enum NameKind {
    UNIT("unit"),
    TOWN("town"),
    PROJECT("project"),
    OWNER("owner"),
    DIVISION("division");

    private final String word;

    NameKind(String word) {
        this.word = word;
    }

    /** As people read it. */
    public LocalText word() {
        return FaultWords.say("word." + word);
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
