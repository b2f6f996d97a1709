package vn.tiendo.programme.form;

import vn.tiendo.programme.fault.DefinitionPlace;

/**
 * A CEL expression as it is declared, not yet compiled: whoever evaluates it checks it, and tells its faults where it
 * stands.
 *
 * @param place of its first character
 */
public record Formula(String text, DefinitionPlace place) {

    @Override
    public String toString() {
        return text;
    }
}
