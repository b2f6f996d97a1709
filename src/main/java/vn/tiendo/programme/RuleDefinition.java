package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * A rule as the province declares it. With {@link #holds} it is a CEL expression over the fields of one row of the
 * form; without, it names a structural rule that the program knows by {@link #id}, and gives its severity and words.
 *
 * @param id stable, such as DA05; districts see it
 * @param on the form whose leaf rows it is about; empty for structural rules over the whole submission
 * @param each pairs of fields, or of data items, whose values {@code holds} may use as {@code part} and {@code whole}
 * @param at the field whose cell is marked
 * @param expected a CEL expression of the value expected, shown to the sender
 * @param say the sentence, with placeholders in braces
 * @param fix what to do
 * @param source file and line of the definition
 */
public record RuleDefinition(
        String id,
        Severity severity,
        Optional<String> on,
        Optional<String> holds,
        List<List<String>> each,
        Optional<String> at,
        Optional<String> expected,
        LocalText say,
        LocalText fix,
        String source) {}
