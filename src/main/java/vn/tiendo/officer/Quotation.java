package vn.tiendo.officer;

import java.util.List;

/**
 * Which figures of a report a text quotes.
 *
 * @param figures each at its place in the text
 * @param others numbers as they are written that have a unit of the report's, and are no figures of it: of a decree, or
 *     mistyped
 */
public record Quotation(List<QuotedFigure> figures, List<String> others) {

    public static final Quotation NONE = new Quotation(List.of(), List.of());

    public Quotation {
        figures = List.copyOf(figures);
        others = List.copyOf(others);
    }
}
