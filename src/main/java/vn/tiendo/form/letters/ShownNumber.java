package vn.tiendo.form.letters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.workbook.CellStyle;

/**
 * A number as its cell's format shows it. Whoever typed 85000 and sees 85, or sees $85 in a column of triệu đồng, may mean
 * either: such a number is told, and neither is read.
 */
public record ShownNumber(BigDecimal stored, CellStyle style) {

    private static final int GROUP = 3;

    /** What a person sees: 94% where the file holds 0.94, 85,0 where it holds 85000; decimals behind a comma. */
    String text() {
        var dress = style.dress();
        if (dress.hidden()) {
            return dress.before();
        }
        var number = style.percent() ? scaled().movePointRight(2) : scaled();
        boolean rounded = !dress.isNone() && style.decimals() >= 0;
        String digits = rounded
                ? number.setScale(style.decimals(), RoundingMode.HALF_UP).toPlainString()
                : TextCleaner.plain(number);
        return dress.before() + digits.replace('.', ',') + (style.percent() ? "%" : "") + dress.after();
    }

    /** As it stands before the words and signs, not rounded. */
    private BigDecimal scaled() {
        return stored.movePointLeft(GROUP * style.dress().thousands());
    }

    /** By how much what is shown may be rounded: nothing, unless the format hides decimals; what was typed is exact. */
    public BigDecimal hidden() {
        var shown = (style.percent() ? scaled().movePointRight(2) : scaled()).stripTrailingZeros();
        return style.decimals() < 0 || shown.scale() <= style.decimals()
                ? BigDecimal.ZERO
                : new BigDecimal("0.5")
                        .movePointLeft(style.decimals())
                        .movePointRight(GROUP * style.dress().thousands());
    }

    /** Whether a percent sign stands behind it as a word, so that 85 is shown as 85 %. */
    public boolean signed() {
        return style.dress().words().equals("%");
    }

    /**
     * Whether it means something else in its column than what is shown there would mean.
     *
     * @param unit of the column's money
     */
    public boolean misleads(Column column, MoneyUnit unit) {
        var dress = style.dress();
        if (dress.isNone() || stored.signum() == 0) {
            return false;
        }
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT -> dress.hidden() || showsMinus() || !isSameIn(column, unit);
            case DATE, PERIOD, YEARS, CHOICE, CODE, TEXT -> false;
        };
    }

    private boolean isSameIn(Column column, MoneyUnit unit) {
        return column.type() == FieldType.MONEY
                ? isSameMoney(unit)
                : style.dress().thousands() == 0 && isOf(column);
    }

    private boolean showsMinus() {
        return stored.signum() > 0
                && style.dress().before().chars().anyMatch(sign -> sign == '-' || sign == '−' || sign == '(');
    }

    /** 85 triệu in a column of triệu; and 85.000.000 shown as 85 triệu in a column of đồng. */
    private boolean isSameMoney(MoneyUnit unit) {
        var shown = saysNothing()
                ? Optional.of(unit)
                : MoneyUnitText.parse(style.dress().words());
        return shown.filter(said -> dong(scaled(), said).compareTo(dong(stored, unit)) == 0)
                .isPresent();
    }

    private static BigDecimal dong(BigDecimal number, MoneyUnit unit) {
        return number.multiply(BigDecimal.valueOf(unit.dong()));
    }

    private boolean isOf(Column column) {
        if (saysNothing()) {
            return true;
        }
        String words = style.dress().words();
        String unit = column.type() == FieldType.PERCENT ? "%" : column.unit();
        return unit.isBlank() ? isNoOtherUnit(words) : isSame(words, unit);
    }

    private static boolean isSame(String words, String unit) {
        String one = Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
        String other = Normalizer.normalize(unit, Normalizer.Form.NFKC).strip();
        return one.equalsIgnoreCase(other)
                || (!Folded.of(one).isEmpty() && Folded.of(one).equals(Folded.of(other)));
    }

    /** Of a column that counts things any word will do, but for money and percent. */
    private static boolean isNoOtherUnit(String words) {
        return MoneyUnitText.parse(words).isEmpty()
                && words.codePoints().noneMatch(sign -> sign == '%' || Character.isDigit(sign) || isCurrency(sign));
    }

    private boolean saysNothing() {
        return style.dress()
                .words()
                .codePoints()
                .noneMatch(sign -> Character.isLetterOrDigit(sign) || sign == '%' || isCurrency(sign));
    }

    private static boolean isCurrency(int sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }
}
