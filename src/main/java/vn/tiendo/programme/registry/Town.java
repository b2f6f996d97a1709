package vn.tiendo.programme.registry;

import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/** A town (đô thị): its class, the class aimed at, and the unit that reports on it. {@code -} is "no class yet". */
public record Town(String code, String name, String urbanClass, String targetClass, UnitCode unit, Validity validity)
        implements Registered {

    private static final String NO_CLASS = "-";

    /** A town as it has always been. */
    public Town(String code, String name, String urbanClass, String targetClass, UnitCode unit) {
        this(code, name, urbanClass, targetClass, unit, Validity.ALWAYS);
    }

    /** The class that it has, if it has one. */
    public Optional<String> classNow() {
        return known(urbanClass);
    }

    /** The class at which it aims, if it aims at one. */
    public Optional<String> classAimed() {
        return known(targetClass);
    }

    private static Optional<String> known(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty() && !text.equals(NO_CLASS));
    }

    @Override
    public String key() {
        return code;
    }

    /** The same in another unit's hands, as long as that is so. */
    public Town of(UnitCode other, Validity since) {
        return new Town(code, name, urbanClass, targetClass, other, since);
    }
}
