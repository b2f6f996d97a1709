package vn.tiendo.programme;

import vn.tiendo.measure.UnitCode;

/** A reporting unit as the registry knows it. */
public record Unit(UnitCode code, String name, String shortName) {}
