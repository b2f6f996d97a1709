package vn.tiendo.validation.expression;

import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.validation.known.ValidationWords;

/** What a cell has to say, where no more is known than its column: "một số", "một ngày, như 15/06/2025". */
public final class Needs {

    private Needs() {}

    public static LocalText of(Column column) {
        return ValidationWords.findings()
                .say(
                        switch (column.type()) {
                            case MONEY, NUMBER, PERCENT -> "needs.number";
                            case DATE -> "needs.date";
                            case PERIOD -> "needs.period";
                            case YEARS -> "needs.years";
                            case CODE -> "needs.code";
                            case TEXT, CHOICE -> "needs.text";
                        });
    }

    public static LocalText code() {
        return ValidationWords.findings().say("needs.code");
    }

    public static LocalText notNegative() {
        return ValidationWords.findings().say("needs.positive");
    }
}
