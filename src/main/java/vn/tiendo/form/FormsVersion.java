package vn.tiendo.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/**
 * Tells whether two versions of a programme's definitions have the same blank workbooks: other rules, names and words
 * leave it as it is; another column, label or choice does not.
 */
public final class FormsVersion {

    private static final int DIGITS = 16;

    private FormsVersion() {}

    /** Sixteen hexadecimal digits. */
    public static String of(Programme programme) {
        String text = programme.newestTemplate()
                + programme.forms().stream().map(FormsVersion::form).collect(Collectors.joining())
                + programme.choices().entrySet().stream()
                        .map(list -> "\n" + list.getKey() + "="
                                + list.getValue().stream()
                                        .map(choice -> choice.value())
                                        .collect(Collectors.joining("|")))
                        .sorted()
                        .collect(Collectors.joining());
        return HexFormat.of().formatHex(digest(text)).substring(0, DIGITS);
    }

    private static String form(Form form) {
        return "\n" + form.code() + "|" + form.family() + "|" + form.number() + "|"
                + form.layout().region()
                + form.items().stream().map(item -> "|" + item.code()).collect(Collectors.joining())
                + form.columns().stream().map(FormsVersion::column).collect(Collectors.joining());
    }

    private static String column(Column column) {
        return "\n" + column.field() + "|" + column.is() + "|" + column.type() + "|" + column.unit() + "|"
                + column.across() + "|" + column.required()
                + (column.members().isEmpty() ? "" : "|" + column.members());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java knows no SHA-256", e);
        }
    }
}
