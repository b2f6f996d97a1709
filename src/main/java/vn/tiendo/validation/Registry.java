package vn.tiendo.validation;

import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.programme.Programme;

/** The programme's registers by code, for looking up row by row. Immutable; shared between threads. */
final class Registry {

    private final Map<Registers, Map<String, Fields>> byCode = new EnumMap<>(Registers.class);

    Registry(Programme programme) {
        for (var register : Registers.values()) {
            byCode.put(register, register.all(programme));
        }
    }

    /** Without any field if the register does not know the subject. */
    Fields of(Registers register, String subject) {
        return byCode.getOrDefault(register, Map.of()).getOrDefault(subject, Fields.NONE);
    }
}
