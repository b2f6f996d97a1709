package vn.tiendo.submission;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs receipts, and tells whether one that is shown is as it was signed: HMAC with SHA-256, under a key that is derived
 * for receipts alone. Besides the signature of the whole, every line has a short code of its own, so that a line that was
 * altered can be named. How a mail program breaks lines, and white space, are no part of what is signed. Safe for several
 * threads.
 */
public final class ReceiptSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "tiendo receipt 1";

    /** Three bytes: four characters. Only says which line; what is genuine is for the whole signature to say. */
    private static final int CODE_BYTES = 3;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+");

    private final SecretKeySpec key;
    private final List<ReceiptSeal> others;

    /**
     * What stands under a receipt.
     *
     * @param whole of everything
     * @param lines the codes of the lines, one after the other
     */
    public record Signature(String whole, String lines) {}

    /** @param secret of the installation; what is signed with it for other ends is never taken for a receipt */
    public ReceiptSeal(String secret) {
        this(secret, List.of());
    }

    /** @param known secrets by which receipts were signed as well, for checking only */
    public ReceiptSeal(String secret, List<String> known) {
        this.others = known.stream()
                .filter(other -> !other.equals(secret))
                .map(ReceiptSeal::new)
                .toList();
        var installation = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.key = new SecretKeySpec(mac(installation, PURPOSE), ALGORITHM);
    }

    /** @param form in which the receipt is written: one signed as a text is none as JSON */
    public Signature sign(String form, List<String> lines) {
        String codes = String.join("", lines.stream().map(this::code).toList());
        return new Signature(whole(form, lines, codes), codes);
    }

    /** Of a receipt that is shown, line by line, blank ones left out. */
    public ReceiptCheck check(String form, List<String> lines, Signature shown) {
        return Stream.concat(Stream.of(this), others.stream())
                .map(seal -> seal.own(form, lines, shown))
                .min(Comparator.comparingInt(ReceiptSeal::doubt))
                .orElseThrow();
    }

    private static int doubt(ReceiptCheck found) {
        return switch (found) {
            case ReceiptCheck.Genuine _ -> 0;
            case ReceiptCheck.Altered _ -> 1;
            case ReceiptCheck.Foreign _ -> 2;
        };
    }

    private ReceiptCheck own(String form, List<String> lines, Signature shown) {
        byte[] expected = whole(form, lines, shown.lines()).getBytes(StandardCharsets.UTF_8);
        if (MessageDigest.isEqual(expected, shown.whole().getBytes(StandardCharsets.UTF_8))) {
            return new ReceiptCheck.Genuine();
        }
        var codes = lines.stream().map(this::code).toList();
        var aligned = new LineAlignment(signedCodes(shown), codes);
        return aligned.matches() == 0 ? new ReceiptCheck.Foreign() : new ReceiptCheck.Altered(aligned.differences());
    }

    private static List<String> signedCodes(Signature shown) {
        return Arrays.asList(shown.lines().split("(?<=\\G.{4})"));
    }

    /** The code of one line: what a line was can be told by it from lines that it may have been. */
    public String code(String line) {
        byte[] mac = mac(key, "line\n" + canonical(line));
        return BASE64.encodeToString(Arrays.copyOf(mac, CODE_BYTES));
    }

    private String whole(String form, List<String> lines, String codes) {
        String words =
                String.join(" ", lines.stream().map(ReceiptSeal::canonical).toList());
        return BASE64.encodeToString(mac(key, form + "\n" + canonical(words) + "\n" + codes));
    }

    /** Composed, with one space between words. */
    static String canonical(String text) {
        return GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, e);
        }
    }
}
