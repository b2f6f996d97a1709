package vn.tiendo.programme.load.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.Letters;

/** Reads {@code letters.yaml}. */
public final class LettersFile {

    static final String[] KEYS = {
        "superior", "issuer", "symbol", "place", "signature", "signer", "recipients", "addressed", "reminder"
    };
    static final String[] KEYS_OF_REMINDER = {"subject", "opening", "closing", "answerWithin"};

    private static final int MOST_DAYS = 30;
    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private final YamlBlock block;

    public LettersFile(YamlValue file) {
        this.block = file.block(KEYS);
    }

    public Letters letters() {
        return new Letters(
                block.texts("superior"),
                block.needTexts("issuer"),
                block.textOr("symbol", ""),
                block.text("place"),
                block.needTexts("signature"),
                block.textOr("signer", ""),
                block.needTexts("recipients"),
                addressed(),
                block.maybe("reminder")
                        .map(piece -> reminder(piece.block(KEYS_OF_REMINDER)))
                        .orElse(Letters.ReminderWords.USUAL));
    }

    private Map<String, String> addressed() {
        var words = new LinkedHashMap<String, String>();
        block.maybe("addressed").stream()
                .flatMap(piece -> piece.members().stream())
                .forEach(member -> words.put(member.key().text(), member.value().text()));
        return Collections.unmodifiableMap(words);
    }

    private static Letters.ReminderWords reminder(YamlBlock reminder) {
        reminder.maybe("subject").ifPresent(LettersFile::requireKnownBlanks);
        reminder.list("opening").forEach(LettersFile::requireKnownBlanks);
        reminder.list("closing").forEach(LettersFile::requireKnownBlanks);
        return new Letters.ReminderWords(
                reminder.textOr("subject", ""),
                reminder.texts("opening"),
                reminder.texts("closing"),
                reminder.maybe("answerWithin")
                        .map(piece -> piece.integer(1, MOST_DAYS))
                        .orElse(Letters.ReminderWords.USUAL_DAYS));
    }

    private static void requireKnownBlanks(YamlValue text) {
        var blanks = BLANK.matcher(text.written());
        while (blanks.find()) {
            String blank = blanks.group(1);
            if (!Letters.BLANKS.contains(blank)) {
                text.fault(
                        FaultWords.say("placeholder.unknown", blank),
                        Nearest.suggestion(blank, List.copyOf(Letters.BLANKS)));
            }
        }
    }
}
