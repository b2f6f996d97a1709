package vn.tiendo.programme;

import vn.tiendo.measure.UnitCode;

/** A town (đô thị): its class, the class aimed at, and the unit that reports on it. {@code -} is "no class yet". */
public record Town(String code, String name, String urbanClass, String targetClass, UnitCode unit, Validity validity)
        implements Registered {

    /** A town as it has always been. */
    public Town(String code, String name, String urbanClass, String targetClass, UnitCode unit) {
        this(code, name, urbanClass, targetClass, unit, Validity.ALWAYS);
    }

    @Override
    public String key() {
        return code;
    }
}
