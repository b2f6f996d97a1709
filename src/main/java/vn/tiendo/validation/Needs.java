package vn.tiendo.validation;

import vn.tiendo.programme.Column;
import vn.tiendo.programme.LocalText;

/** What a cell has to say, where no more is known than its column: "một số", "một ngày, như 15/06/2025". */
final class Needs {

    private Needs() {}

    static LocalText of(Column column) {
        return Words.findings()
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

    static LocalText code() {
        return Words.findings().say("needs.code");
    }

    static LocalText notNegative() {
        return Words.findings().say("needs.positive");
    }
}
