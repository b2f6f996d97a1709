package vn.tiendo.template;

import vn.tiendo.programme.form.Choice;

/** A row of a blank table. */
sealed interface PlannedRow {

    /** The sum of all. */
    record Total(String title) implements PlannedRow {}

    /**
     * Stands over the rows below it, up to the next one as deep or less.
     *
     * @param depth 1 for the outermost
     */
    record Group(int depth, String number, String title) implements PlannedRow {}

    /**
     * To be filled in.
     *
     * @param subject by which last time's figures are known; empty where nobody knows yet
     */
    record Leaf(String subject, SubjectFacts facts, String choice) implements PlannedRow {

        static Leaf of(String subject, SubjectFacts facts) {
            return new Leaf(subject, facts, "");
        }

        static Leaf of(Choice choice, BlankWords words) {
            return new Leaf(choice.value(), new SubjectFacts.None(), words.of(choice.name()));
        }

        static Leaf spare() {
            return new Leaf("", new SubjectFacts.None(), "");
        }

        /** Whether it is known what it is about. */
        boolean isKnown() {
            return !subject.isEmpty();
        }
    }
}
