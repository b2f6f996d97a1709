package vn.tiendo.ledger;

/**
 * What is told of subjects: a form's column.
 *
 * @param member of its dimension; empty where it has none
 */
record Series(String form, String field, String member) {

    static Series of(Figure figure) {
        return new Series(figure.form(), figure.field(), figure.member());
    }
}
