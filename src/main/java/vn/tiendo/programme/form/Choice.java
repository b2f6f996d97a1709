package vn.tiendo.programme.form;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;

/**
 * One allowed value: what is stored, and other ways in which districts write it.
 *
 * @param exact whether writings that differ from another value's only by accents, strokes or case are meant to
 */
public record Choice(String value, LocalText name, List<String> synonyms, boolean exact) {

    /** A value that none of the others is nearly written like. */
    public Choice(String value, LocalText name, List<String> synonyms) {
        this(value, name, synonyms, false);
    }
}
