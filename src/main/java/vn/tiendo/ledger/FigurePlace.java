package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where figures of a column stand.
 *
 * @param letters the column's
 * @param below how far below the figure's row its cell is, in rows
 * @param factor by what the figure's value is multiplied to get the number in the cell
 */
record FigurePlace(String sheet, String letters, int below, BigDecimal factor) {

    private static final int LONGEST_SHEET = 255;

    /** Figures are in đồng and in points; senders write those, or millions, thousands, shares of one, billions. */
    private static final List<BigDecimal> FACTORS = List.of(
            BigDecimal.ONE,
            new BigDecimal("0.000001"),
            new BigDecimal("0.001"),
            new BigDecimal("0.01"),
            new BigDecimal("0.000000001"));

    static FigurePlace of(Figure figure) {
        String address = String.valueOf(figure.entry().address());
        int letters = 0;
        while (Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        return new FigurePlace(
                BoundedText.text(figure.sheet(), LONGEST_SHEET),
                address.substring(0, letters),
                Integer.parseInt(address.substring(letters)) - figure.row(),
                factor(figure));
    }

    // What follows from the figure needs not be kept beside it.
    private static BigDecimal factor(Figure figure) {
        return figure.said() instanceof FigureValue.Value(var number)
                ? FACTORS.stream()
                        .filter(factor ->
                                shown(number, factor).equals(figure.entry().original()))
                        .findFirst()
                        .orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
    }

    /** What a cell of this place says where it says nothing but the figure. */
    String shown(FigureValue said) {
        return switch (said) {
            case FigureValue.Value(var number) -> shown(number, factor);
            case FigureValue.Words(var text) -> text;
            case FigureValue.Mark(var mark) -> mark;
        };
    }

    private static String shown(BigDecimal number, BigDecimal factor) {
        return number.multiply(factor).stripTrailingZeros().toPlainString();
    }
}
