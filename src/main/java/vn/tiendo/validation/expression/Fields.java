package vn.tiendo.validation.expression;

import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.StructValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thing with fields, as expressions see it: {@code previous.plan}. What it does not say is not there. */
@SuppressWarnings("Immutable") // the maps are not changed any more
public final class Fields extends StructValue<String, Fields> {

    public static final Fields NONE = new Fields(Map.of());

    private final Map<String, Object> values;
    private final Map<String, String> meant;

    /** @param values Long, Double, String, or a list or map of these */
    public Fields(Map<String, Object> values) {
        this(values, Map.of());
    }

    private Fields(Map<String, Object> values, Map<String, String> meant) {
        this.values = values;
        this.meant = meant;
    }

    /** The same, its fields also known by other names. */
    Fields knownAs(Map<String, String> names) {
        return new Fields(values, names);
    }

    private @Nullable Object get(String field) {
        return values.get(meant.getOrDefault(field, field));
    }

    public boolean has(String field) {
        return get(field) != null;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public Object select(String field) {
        var value = get(field);
        if (value == null) {
            throw CelAttributeNotFoundException.forFieldResolution(field);
        }
        return value;
    }

    @Override
    public Optional<Object> find(String field) {
        return Optional.ofNullable(get(field));
    }

    @Override
    public Fields value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return isEmpty();
    }

    /** The checker knows it more exactly; nothing asks at run time. */
    @Override
    public CelType celType() {
        return SimpleType.DYN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }
}
