package vn.tiendo.programme.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, such as {@code vanphong@dienbien.example}: plain ASCII, no name beside it, no
 * quotes, no comments. Narrower than RFC 5321 allows, so that whatever passes may stand in a header as it is.
 */
public record MailAddress(String value) {

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    private static final int LONGEST_MAILBOX = 64;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    /** @throws IllegalArgumentException if it is no such address */
    public MailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not a mail address: '" + value + "'");
        }
    }

    /** The address, or nothing if the text is none. */
    public static Optional<MailAddress> parse(String text) {
        return isAddress(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_MAILBOX
                && SHAPE.matcher(text).matches();
    }

    /** What stands behind the {@code @}. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
