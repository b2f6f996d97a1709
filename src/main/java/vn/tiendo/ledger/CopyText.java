package vn.tiendo.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of PostgreSQL's text format of COPY: fields by tabs, {@code \N} for nothing, backslash escapes. */
final class CopyText {

    private CopyText() {}

    static String line(List<@Nullable String> fields) {
        var line = new StringBuilder(80);
        for (String field : fields) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            add(field, line);
        }
        return line.append('\n').toString();
    }

    private static void add(@Nullable String field, StringBuilder line) {
        if (field == null) {
            line.append("\\N");
            return;
        }
        for (int i = 0; i < field.length(); i++) {
            switch (field.charAt(i)) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(field.charAt(i));
            }
        }
    }
}
