package vn.tiendo.progress.sum;

import vn.tiendo.measure.UnitCode;

/** The key of a subject, or of a project: {@code 095/7942009}. */
public record SubjectKey(UnitCode unit, String subject) {

    public static SubjectKey of(String key) {
        int bar = key.indexOf('/');
        return new SubjectKey(new UnitCode(key.substring(0, bar)), key.substring(bar + 1));
    }
}
