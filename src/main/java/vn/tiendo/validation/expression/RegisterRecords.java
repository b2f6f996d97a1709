package vn.tiendo.validation.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.tiendo.programme.Programme;

/**
 * The programme's registers by code, for looking up row by row. Each is made when it is first asked for. Shared between
 * threads.
 */
public final class RegisterRecords {

    private final Programme programme;
    private final Map<Registers, Function<String, Fields>> byCode = new ConcurrentHashMap<>();

    public RegisterRecords(Programme programme) {
        this.programme = programme;
    }

    /** Without any field if the register does not know the subject. */
    public Fields of(Registers register, String subject) {
        return byCode.computeIfAbsent(register, asked -> asked.in(programme)).apply(subject);
    }
}
