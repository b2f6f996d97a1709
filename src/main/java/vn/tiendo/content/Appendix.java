package vn.tiendo.content;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table behind a document's body, written as it is read: it may be very long.
 *
 * @param name short, as on a sheet's tab
 * @param rows how many it has, about; formats for paper leave out what nobody would print
 * @param instead what a format that leaves it out says in its place
 * @param table writes it, the same each time; can be asked for as often as there are formats
 */
public record Appendix(String name, String title, int rows, Optional<Sentence> instead, Consumer<SheetWriter> table) {}
