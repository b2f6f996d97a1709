package vn.tiendo.form.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.Repair;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.FontRun;

/**
 * Decides, cell by cell, in which alphabet a sheet's texts are written: by the font; where a program lost the old font, by
 * the letters; where one cell's letters can be read in two ways, by what the first rows of the sheet show. What is not sure
 * stays as it is, and that is told.
 */
public final class SheetLetters {

    /** So many telling words on a sheet that lost its fonts, and its shorter texts are believed too. */
    private static final int TELLING_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

    private final Map<String, Optional<OldFont>> fonts = new HashMap<>();
    private final Map<LegacyAlphabet, Integer> lost = new EnumMap<>(LegacyAlphabet.class);
    private final Map<LegacyAlphabet, Integer> inOldFonts = new EnumMap<>(LegacyAlphabet.class);
    private int unicode;
    private int unicodeInOldFonts;

    /**
     * Takes a text as evidence of how the sheet is written. To be called before any is decoded.
     *
     * @return whether it is right as it stands, composed and all to be seen, unless the sheet speaks an old alphabet
     */
    public boolean note(CellValue.Text text, String font) {
        if (isInUnicode(text, font)) {
            unicode += UnicodeLetters.standIn(text.text()) ? 1 : 0;
            return true;
        }
        parts(text, font).stream()
                .filter(part -> !UnicodeLetters.isPlain(part.text()))
                .forEach(this::note);
        return false;
    }

    private boolean isInUnicode(CellValue.Text text, String font) {
        return text.runs().isEmpty() && oldFont(font).isEmpty() && RightWords.areAll(text.text());
    }

    private void note(Part part) {
        boolean beyond = UnicodeLetters.standIn(part.text());
        if (part.font().isPresent()) {
            noteInOldFont(part.text(), part.font().get(), beyond);
        } else if (beyond) {
            unicode++;
        } else {
            best(part.text())
                    .filter(Evidence::isSure)
                    .ifPresent(e -> lost.merge(e.alphabet(), e.telling(), Integer::sum));
        }
    }

    private void noteInOldFont(String text, OldFont font, boolean beyond) {
        var evidence = Evidence.of(font.alphabet(), text);
        if (beyond || evidence.standing() > evidence.decoded()) {
            unicodeInOldFonts++;
        } else if (evidence.decoded() > evidence.standing()) {
            inOldFonts.merge(font.alphabet(), 1, Integer::sum);
        }
    }

    /** Whether the text is right as it stands, composed and all to be seen; most are, and it is told quickly. */
    boolean isRight(CellValue.Text text, String font) {
        return !speaksOldAlphabet() && isInUnicode(text, font);
    }

    /** Whether texts that lost their fonts are read in one all over the sheet. */
    public boolean speaksOldAlphabet() {
        return spoken().isPresent();
    }

    /** The cell's text in Unicode. */
    public Decoded decode(CellValue.Text text, String font) {
        return parts(text, font).stream()
                .map(this::decode)
                .reduce(Decoded::then)
                .orElseThrow();
    }

    private Decoded decode(Part part) {
        String text = part.text();
        boolean plain = UnicodeLetters.isPlain(text);
        return part.font()
                .map(font -> plain && !font.capitals() ? Decoded.asItStands(text) : inOldFont(text, font))
                .orElseGet(() -> plain ? Decoded.asItStands(text) : inOtherFont(text));
    }

    private Decoded inOldFont(String text, OldFont font) {
        if (UnicodeLetters.standIn(text)) {
            // Unicode pasted into a cell keeps the cell's old font.
            return amongUnicode(text);
        }
        var evidence = Evidence.of(font.alphabet(), text);
        boolean even = evidence.coded() > 0 && evidence.standing() == evidence.decoded();
        if (evidence.standing() > evidence.decoded() || (even && onlyUnicodeInOldFonts())) {
            return Decoded.asItStands(text);
        }
        if (even
                && evidence.decoded() == 0
                && new CodedWord(font.alphabet(), text).telling().isEmpty()) {
            // Such as Ångström: no Vietnamese either way, and nothing that only an old font can explain.
            return Decoded.of(text, Repair.Kind.LETTERS_SUSPECTED);
        }
        String read = font.read(text);
        if (read.equals(text)) {
            return Decoded.asItStands(text);
        }
        var decoded = Decoded.of(read, font.alphabet().byFont());
        boolean unsure = even && !inOldFonts.containsKey(font.alphabet());
        return unsure ? decoded.telling(Repair.Kind.OLD_FONT_UNSURE) : decoded;
    }

    private boolean onlyUnicodeInOldFonts() {
        return unicodeInOldFonts > 0 && inOldFonts.isEmpty();
    }

    private Decoded inOtherFont(String text) {
        var mistaken = Utf8Mistaken.undo(text);
        if (mistaken.isPresent()) {
            return Decoded.of(mistaken.get(), Repair.Kind.UTF8_RECOGNISED);
        }
        if (UnicodeLetters.standIn(text)) {
            return amongUnicode(text);
        }
        return byLetters(text);
    }

    private Decoded byLetters(String text) {
        var best = best(text);
        var spoken = spoken().map(alphabet -> Evidence.of(alphabet, text));
        var sure = best.filter(Evidence::isSure).or(() -> spoken.filter(e -> isEnough(e, text)));
        if (sure.isPresent()) {
            var alphabet = sure.get().alphabet();
            return Decoded.of(readLost(text, alphabet), alphabet.byLetters());
        }
        boolean suspected = spoken.filter(Evidence::isPossible).isPresent()
                || best.filter(Evidence::isSuspicious).isPresent();
        return unchanged(text, suspected || Utf8Mistaken.hasTraces(text));
    }

    private static Decoded unchanged(String text, boolean suspected) {
        return suspected ? Decoded.of(text, Repair.Kind.LETTERS_SUSPECTED) : Decoded.asItStands(text);
    }

    /** The old alphabet in which most of the sheet's texts are that lost their font. */
    private Optional<LegacyAlphabet> spoken() {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        return lost.entrySet().stream()
                .filter(found -> found.getValue() >= TELLING_WORDS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** On a sheet that speaks the alphabet, what is Vietnamese in it belongs to it, unless Unicode is spoken there too. */
    private boolean isEnough(Evidence evidence, String text) {
        boolean words = evidence.isPossible() && (!evidence.standsAsWell() || unicode == 0);
        return words || (unicode == 0 && evidence.coded() == 0 && isAbbreviations(evidence.alphabet(), text));
    }

    /** Such as T§C: nothing but the letter đ, which abbreviations have, is of the alphabet. */
    private static boolean isAbbreviations(LegacyAlphabet alphabet, String text) {
        String decoded = alphabet.decode(text);
        long codes = text.chars().filter(alphabet::isCode).count();
        return decoded.chars().filter(c -> c == 'Đ').count() == codes
                && WORD.matcher(decoded).results().map(MatchResult::group).anyMatch(SheetLetters::isAbbreviation);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.indexOf('Đ') >= 0 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Fonts such as .VnTimeH are lost too: where all plain letters are capitals, the decoded ones were. */
    private static String readLost(String text, LegacyAlphabet alphabet) {
        String decoded = alphabet.decode(text);
        boolean capitals = text.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                && text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1;
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    private static Decoded amongUnicode(String text) {
        String clean = UnicodeLetters.withoutEth(text);
        if (!clean.equals(text)) {
            return Decoded.of(clean, Repair.Kind.WINDOWS_1258_RECOGNISED);
        }
        boolean mixed = Stream.of(LegacyAlphabet.TCVN3, LegacyAlphabet.VNI)
                .map(alphabet -> Evidence.of(alphabet, text))
                .anyMatch(evidence -> evidence.telling() > 1);
        return unchanged(text, mixed);
    }

    /** The alphabet in which most words are Vietnamese; none where two fit alike. */
    private static Optional<Evidence> best(String text) {
        var order = Comparator.<Evidence>comparingInt(e -> 2 * e.decoded() - e.coded())
                .thenComparingInt(Evidence::telling);
        var found = Stream.of(LegacyAlphabet.values())
                .map(alphabet -> Evidence.of(alphabet, text))
                .filter(evidence -> evidence.decoded() > 0)
                .sorted(order.reversed())
                .toList();
        boolean tie = found.size() > 1 && order.compare(found.get(0), found.get(1)) == 0;
        return tie ? Optional.empty() : found.stream().findFirst();
    }

    private record Part(String text, Optional<OldFont> font) {}

    /** Stretches of one alphabet: programs cut texts into more runs than that. */
    private List<Part> parts(CellValue.Text text, String font) {
        var parts = new ArrayList<Part>();
        String whole = text.text();
        var runs = text.runs().isEmpty() ? List.of(new FontRun(0, "")) : text.runs();
        int start = 0;
        for (int i = 0; i < runs.size(); i++) {
            var own = oldFont(runs.get(i), font);
            boolean last = i + 1 == runs.size();
            if (last || !own.equals(oldFont(runs.get(i + 1), font))) {
                int end = last ? whole.length() : runs.get(i + 1).from();
                parts.add(new Part(whole.substring(start, end), own));
                start = end;
            }
        }
        return parts;
    }

    private Optional<OldFont> oldFont(FontRun run, String font) {
        return oldFont(run.font().isEmpty() ? font : run.font());
    }

    private Optional<OldFont> oldFont(String font) {
        return fonts.computeIfAbsent(font, OldFont::named);
    }
}
