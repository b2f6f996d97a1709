package vn.tiendo.programme.indicator;

import vn.tiendo.programme.form.Column;

/** By what figures are told apart when they are rolled up: what a word of an indicator's {@code by} means for a form. */
public sealed interface Dimension {

    /** Who reported. */
    record OfUnit() implements Dimension {}

    /** Each subject of the form, of each unit. */
    record OfSubject() implements Dimension {}

    /** What the registry of projects says of the subject. */
    record OfProject(Fact fact) implements Dimension {}

    /** What the registry knows of a project. */
    enum Fact {
        TASK,
        OWNER,
        CODE
    }

    /**
     * The member for which the summed column stands.
     *
     * @param position of the dimension among the column's, from 1; 0 where it is the only one
     */
    record OfMember(String dimension, int position) implements Dimension {}

    /** The member across the sheet that is the subject: a town. */
    record OfAcross(String dimension) implements Dimension {}

    /** What the row says in another field. */
    record OfField(Column column) implements Dimension {}
}
