package vn.tiendo.programme.load.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.registry.MailAddress;
import vn.tiendo.programme.registry.Validity;

/** A row of a registry. Reading a cell as what it is not records a fault and gives nothing. */
public final class CsvRow {

    private static final List<String> YES = List.of("true", "yes", "có", "x", "1");
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_LINE = 100;
    private static final List<String> NO = List.of("false", "no", "không", "0");

    private final List<String> cells;
    private final Map<String, Integer> header;
    private final DefinitionPlace start;
    private final Faults faults;

    CsvRow(List<String> cells, Map<String, Integer> header, DefinitionPlace start, Faults faults) {
        this.cells = cells;
        this.header = header;
        this.start = start;
        this.faults = faults;
    }

    public DefinitionPlace placeOf(String column) {
        return new DefinitionPlace(start.file(), start.line(), header.getOrDefault(column, 0) + 1);
    }

    /** Whether the table has such a column. */
    public boolean has(String column) {
        return header.containsKey(column);
    }

    /** May be empty, as it is where the table has no such column. */
    public String text(String column) {
        return header.containsKey(column) ? cells.get(indexOf(column)).strip() : "";
    }

    /** All cells by the names of their columns, in the table's order. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        header.keySet().forEach(column -> texts.put(column, text(column)));
        return texts;
    }

    /** Empty after a fault. */
    public String needText(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            faults.add(placeOf(column), FaultWords.say("cell.blank", column));
        }
        return text;
    }

    /** One line without control characters, such as may stand in a letter's head; empty after a fault. */
    public String needLine(String column) {
        String text = needText(column);
        if (text.codePoints().anyMatch(Character::isISOControl) || text.length() > LONGEST_LINE) {
            faults.add(
                    placeOf(column),
                    FaultWords.say("cell.line", column),
                    FaultWords.say("cell.line.fix", LONGEST_LINE));
            return "";
        }
        return text;
    }

    public Optional<MailAddress> address(String column) {
        String text = needText(column);
        var address = MailAddress.parse(text);
        return text.isEmpty() || address.isPresent() ? address : wrong(column, FaultWords.say("cell.address"));
    }

    public Optional<UnitCode> unit(String column) {
        String text = needText(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new UnitCode(text));
        } catch (IllegalArgumentException e) {
            return wrong(column, FaultWords.say("cell.unit"));
        }
    }

    public Optional<Integer> year(String column) {
        String text = needText(column);
        return text.isEmpty() || isYear(text)
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(Integer::valueOf)
                : wrong(column, FaultWords.say("cell.year"));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && isWhole(text) && (text.startsWith("19") || text.startsWith("20"));
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whole đồng, not below zero. */
    public Optional<Amount> amount(String column) {
        String text = needText(column);
        return text.isEmpty() || (text.length() <= MOST_DIGITS && isWhole(text))
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(t -> new Amount(Long.parseLong(t)))
                : wrong(column, FaultWords.say("cell.amount"));
    }

    /** A day that may be left open. */
    public Optional<LocalDate> day(String column) {
        String text = text(column);
        // Most lines of a large registry leave it open.
        var day = text.isEmpty() ? Optional.<LocalDate>empty() : Days.parse(text);
        return text.isEmpty() || day.isPresent() ? day : wrong(column, FaultWords.say("cell.day"));
    }

    public Optional<LocalDate> needDay(String column) {
        return needText(column).isEmpty() ? Optional.empty() : day(column);
    }

    /** The columns {@code valid_from} and {@code valid_to}; always, after a fault. */
    public Validity validity() {
        var from = day("valid_from");
        var to = day("valid_to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            faults.add(
                    placeOf("valid_to"), FaultWords.say("validity.backwards"), FaultWords.say("from-on", from.get()));
            return Validity.ALWAYS;
        }
        return from.isEmpty() && to.isEmpty() ? Validity.ALWAYS : new Validity(from, to);
    }

    /** Yes or no, as people and spreadsheets write it; the fallback where it is blank. */
    public boolean flag(String column, boolean fallback) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return fallback;
        }
        if (YES.contains(text)) {
            return true;
        }
        return !NO.contains(text)
                && this.<Boolean>wrong(column, FaultWords.say("need.flag")).orElse(fallback);
    }

    public <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
        String text = needText(column).toLowerCase(Locale.ROOT);
        var words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return text.isEmpty() || words.contains(text)
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(t -> type.getEnumConstants()[words.indexOf(t)])
                : wrong(column, Nearest.suggestion(text, words));
    }

    public Optional<BigDecimal> number(String column) {
        String text = needText(column);
        return text.isEmpty() || text.matches("-?\\d{1,15}([.,]\\d{1,6})?")
                ? Optional.of(text).filter(t -> !t.isEmpty()).map(t -> new BigDecimal(t.replace(',', '.')))
                : wrong(column, FaultWords.say("cell.number"));
    }

    private <T> Optional<T> wrong(String column, LocalText expected) {
        faults.add(placeOf(column), FaultWords.say("cell.says", column, text(column)), expected);
        return Optional.empty();
    }

    private int indexOf(String column) {
        return Objects.requireNonNull(header.get(column), column);
    }
}
