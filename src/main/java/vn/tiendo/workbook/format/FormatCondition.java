package vn.tiendo.workbook.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** For which numbers a section of a number format is: {@code [>=1000]#,##0.0,"K"}. */
record FormatCondition(String sign, BigDecimal limit) {

    private static final int MOST_SECTIONS = 3;
    private static final Pattern WRITTEN = Pattern.compile("\\[(<=|>=|<>|=|<|>)(-?\\d{1,15}(?:\\.\\d{1,15})?)]");
    private static final Pattern PIECES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]|;");

    /** One that holds for all numbers that no section before it takes. */
    private static final FormatCondition NONE = new FormatCondition("", BigDecimal.ZERO);

    /** A part of a number format, and for which numbers it is. */
    record Section(FormatCondition condition, String code) {}

    /** The sections of a format that says for which numbers they are; empty for all others. */
    static List<Section> sections(String code) {
        var sections = new ArrayList<Section>();
        if (WRITTEN.matcher(code).find()) {
            for (String part : split(code)) {
                sections.add(new Section(of(part).orElse(NONE), part));
            }
        }
        return sections;
    }

    private static List<String> split(String code) {
        var parts = new ArrayList<String>();
        var pieces = PIECES.matcher(code);
        int begin = 0;
        while (pieces.find()) {
            if (pieces.group().equals(";")) {
                parts.add(code.substring(begin, pieces.start()));
                begin = pieces.end();
            }
        }
        parts.add(code.substring(begin));
        return parts.subList(0, Math.min(parts.size(), MOST_SECTIONS));
    }

    private static Optional<FormatCondition> of(String section) {
        var written = WRITTEN.matcher(section);
        return written.find()
                ? Optional.of(new FormatCondition(written.group(1), new BigDecimal(written.group(2))))
                : Optional.empty();
    }

    boolean holds(BigDecimal number) {
        int compared = number.compareTo(limit);
        return switch (sign) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "=" -> compared == 0;
            case "<>" -> compared != 0;
            default -> true;
        };
    }
}
