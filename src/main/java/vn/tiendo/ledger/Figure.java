package vn.tiendo.ledger;

import vn.tiendo.form.Entry;

/**
 * One accepted figure, with its cell.
 *
 * @param subject what it is about: a project's code, a town's code, a row's own key
 * @param member of a dimension ({@code NSTW}); empty for plain columns
 * @param row the sheet's row number
 */
public record Figure(
        String form,
        String subject,
        String field,
        String member,
        FigureValue said,
        String sheet,
        int row,
        Entry entry) {}
