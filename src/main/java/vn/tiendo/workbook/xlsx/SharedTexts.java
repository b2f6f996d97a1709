package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.RichText;
import vn.tiendo.workbook.xml.XmlPart;

/** The texts that cells share by number. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private static final int LONGEST_INDEX = 9;
    private static final int USUAL = 1_000;

    private final List<RichText> texts;

    /** @param texts not copied, as there may be many: whoever hands them over changes them no more */
    SharedTexts(List<RichText> texts) {
        this.texts = texts;
    }

    /** Reads the part; the counts that it announces are not believed. */
    static SharedTexts read(XmlPart xml, Limits limits) {
        String part = xml.place();
        var texts = new ArrayList<RichText>(USUAL);
        for (var text = next(xml, part, limits, texts.size());
                text.isPresent();
                text = next(xml, part, limits, texts.size())) {
            texts.add(text.get());
            requireRoom(texts.size(), limits);
        }
        return new SharedTexts(texts);
    }

    /** Whether the workbook has a table of texts at all. */
    boolean areThere() {
        return this != NONE;
    }

    int count() {
        return texts.size();
    }

    private static Optional<RichText> next(XmlPart xml, String part, Limits limits, int number) {
        xml.at(part, number);
        Patience.check();
        String simple = xml.simpleChild("<si><t", "</t></si>");
        if (simple != null) {
            return Optional.of(RichText.of(simple).within(xml, limits.textLength()));
        }
        while (xml.childOf(1)) {
            if (xml.is("si")) {
                return Optional.of(RichText.read(xml, limits.textLength()));
            }
        }
        return Optional.empty();
    }

    static void requireRoom(long count, Limits limits) {
        if (count > limits.distinctTexts()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_TEXTS, Long.toString(count), limits.distinctTexts());
        }
    }

    /** The text of that number; empty if the index is none, as in a damaged sheet. */
    Optional<RichText> at(String index) {
        boolean number = !index.isEmpty()
                && index.length() <= LONGEST_INDEX
                && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? at(Integer.parseInt(index)) : Optional.empty();
    }

    Optional<RichText> at(int index) {
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
