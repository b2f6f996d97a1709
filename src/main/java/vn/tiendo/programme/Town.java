package vn.tiendo.programme;

import vn.tiendo.measure.UnitCode;

/** A town (đô thị): its class today, the class aimed at, and the unit that reports on it. {@code -} is "no class yet". */
public record Town(String code, String name, String urbanClass, String targetClass, UnitCode unit) {}
