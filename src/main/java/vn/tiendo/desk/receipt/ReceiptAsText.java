package vn.tiendo.desk.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.submission.ReceiptSeal;

/** A receipt as a text that its sender can keep, print and mail; what it says lies between two lines of ours. */
public final class ReceiptAsText {

    /** The form under which texts are signed. */
    public static final String FORM = "text";

    public static final String BEGIN = "===== TIENDO: BIÊN NHẬN / RECEIPT =====";
    public static final String SIGNED = "----- TIENDO: MÃ XÁC THỰC / SIGNATURE -----";
    public static final String END = "===== TIENDO: HẾT / END =====";

    /** In an English receipt; both are known again by what they have in common. */
    static final String ENGLISH_BEGIN = "===== TIENDO: RECEIPT =====";

    static final String ENGLISH_SIGNED = "----- TIENDO: SIGNATURE -----";
    static final String ENGLISH_END = "===== TIENDO: END =====";

    private static final int WIDTH = 64;

    private ReceiptAsText() {}

    /** @param language the reader's */
    public static String of(ReceiptFacts facts, Language language, ReceiptSeal seal) {
        var lines = lines(facts, language);
        var signature = seal.sign(FORM, signed(lines));
        var all = new ArrayList<String>();
        all.add(language.isEnglish() ? ENGLISH_BEGIN : BEGIN);
        all.addAll(lines);
        all.add(language.isEnglish() ? ENGLISH_SIGNED : SIGNED);
        all.add(signature.whole());
        all.addAll(broken(signature.lines()));
        all.add(language.isEnglish() ? ENGLISH_END : END);
        return String.join("\n", all) + "\n";
    }

    /** What was counted, form by form, for a table. */
    public static List<CountedForm> counted(ReceiptFacts facts, Language language) {
        return new ReceiptLines(facts, DeskWords.of("receipt", language)).forms();
    }

    /** What it says, line by line. */
    static List<String> lines(ReceiptFacts facts, Language language) {
        return new ReceiptLines(facts, DeskWords.of("receipt", language)).all();
    }

    private static List<String> signed(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> broken(String codes) {
        return Stream.iterate(0, from -> from < codes.length(), from -> from + WIDTH)
                .map(from -> codes.substring(from, Math.min(from + WIDTH, codes.length())))
                .toList();
    }
}
