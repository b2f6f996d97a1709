package vn.tiendo.validation.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/** The types with fields that expressions know ({@code previous.plan}); their values are maps by field. */
final class Structs implements CelTypeProvider {

    private final ImmutableMap<String, StructType> byName;

    Structs(Map<String, StructType> byName) {
        this.byName = ImmutableMap.copyOf(byName);
    }

    /** A type of that name with those fields. */
    static StructType struct(String name, Map<String, CelType> fields) {
        var types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableMap.<String, CelType>copyOf(byName).values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
