package vn.tiendo.workbook.format;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.NumberDress;

/**
 * What a number format tells of the number's meaning. Only its first section counts, the one for positive numbers, unless
 * the format itself says which section is for which numbers.
 *
 * @param shown what it shows the number as
 * @param decimals shown at most; −1 where it does not say
 * @param bySize what it tells of numbers of some size, where it says so; mostly empty
 */
public record NumberFormat(Shown shown, boolean percent, int decimals, NumberDress dress, List<OfSize> bySize) {

    /** The numbers for which the condition holds. */
    record OfSize(FormatCondition condition, NumberFormat format) {}

    /** One that is the same for all numbers. */
    NumberFormat(Shown shown, boolean percent, int decimals, NumberDress dress) {
        this(shown, percent, decimals, dress, List.of());
    }

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        DATE,
        /** A date without its day. */
        MONTH
    }

    /** No program writes longer ones; POI's date patterns should not run over a megabyte. */
    public static final int LONGEST = 255;

    private static final int MOST_KNOWN = 1_000;

    /** Formats met before: a province's workbooks declare the same few again and again. */
    private static final Map<Declared, NumberFormat> KNOWN = new ConcurrentHashMap<>();

    private static final NumberFormat PLAIN = new NumberFormat(Shown.NUMBER, false, -1, NumberDress.NONE);
    private static final NumberFormat DATE = new NumberFormat(Shown.DATE, false, -1, NumberDress.NONE);
    private static final NumberFormat MONTH = new NumberFormat(Shown.MONTH, false, -1, NumberDress.NONE);

    /** What is said of a date beside its parts. */
    private static final Pattern WORDS = Pattern.compile("(?i)\\[(?!(?:h+|m+|s+)])[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

    private static final Pattern OF_MONTH = Pattern.compile("(?i)m+[^dhs]*y+[^dhs]*|y+[^dhs]*m+[^dhs]*");

    /**
     * The format of that number.
     *
     * @param code as the workbook declares it; null for the built-in formats
     */
    public static NumberFormat of(int id, @Nullable String code) {
        var declared = new Declared(id, code == null ? "" : code);
        var known = KNOWN.get(declared);
        if (known != null) {
            return known;
        }
        var made = made(id, code);
        // Strangers' formats must not fill the memory.
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(declared, made);
        }
        return made;
    }

    private record Declared(int id, String code) {}

    private static NumberFormat made(int id, @Nullable String code) {
        String known = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
        if (known == null) {
            return DateUtil.isADateFormat(id, "") ? DATE : PLAIN;
        }
        String parts = withoutWords(known);
        if (DateUtil.isADateFormat(id, known) || DateUtil.isADateFormat(id, parts)) {
            return OF_MONTH.matcher(parts).matches() ? MONTH : DATE;
        }
        if (known.isBlank()) {
            return PLAIN;
        }
        var scanned = new NumberFormatScan(known).result();
        // The words of the built-in formats are those of whatever country the reader's computer is set to.
        return code == null
                ? new NumberFormat(Shown.NUMBER, scanned.percent(), scanned.decimals(), NumberDress.NONE)
                : scanned.with(bySize(known));
    }

    private static List<OfSize> bySize(String code) {
        return FormatCondition.sections(code).stream()
                .map(section -> new OfSize(section.condition(), new NumberFormatScan(section.code()).result()))
                .toList();
    }

    private NumberFormat with(List<OfSize> sizes) {
        return new NumberFormat(shown, percent, decimals, dress, sizes);
    }

    /** "ngày "dd"/"mm"/"yyyy shows a day, whatever letters stand in its words. */
    private static String withoutWords(String code) {
        return WORDS.matcher(code).replaceAll("").split(";", -1)[0].strip();
    }

    /** The look that this format gives to a cell of that font. */
    public Look look(String font) {
        var sizes = bySize.stream()
                .map(size -> new Look.ByValue(size.condition(), size.format().style(font)))
                .toList();
        return new Look(style(font), shown != Shown.NUMBER, true, sizes);
    }

    private CellStyle style(String font) {
        return new CellStyle(font, percent, decimals, shown == Shown.MONTH, dress);
    }
}
