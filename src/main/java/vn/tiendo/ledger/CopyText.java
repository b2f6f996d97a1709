package vn.tiendo.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of PostgreSQL's text format of COPY: fields by tabs, {@code \N} for nothing, backslash escapes. */
final class CopyText {

    private CopyText() {}

    static String line(List<@Nullable String> fields) {
        return fields.stream().map(CopyText::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable String text) {
        if (text == null) {
            return "\\N";
        }
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
