package vn.tiendo.form;

import java.util.Optional;
import vn.tiendo.measure.Period;

/** What a text that stands for the reporting period says. */
public sealed interface SaidPeriod {

    /** Whether it may be said of the period. */
    boolean fits(Period period);

    /** Whether it is known which period is meant, or which month. */
    default boolean isUnderstood() {
        return switch (this) {
            case Named _, OnlyMonth _, NotFilled _ -> true;
            case TooLong _, NotComputed _, Unread _ -> false;
        };
    }

    /** A period. */
    record Named(Period period) implements SaidPeriod {
        @Override
        public boolean fits(Period other) {
            return period.equals(other);
        }
    }

    /**
     * A month only: "Tháng 5", "Quý II". Or one that may be meant: "Tháng năm 2025" is May, or a line nobody filled in.
     *
     * @param month of the calendar, with which the period closes
     * @param year of the calendar, if it is known
     */
    record OnlyMonth(int month, Optional<Integer> year) implements SaidPeriod {
        @Override
        public boolean fits(Period period) {
            return period.month() == month
                    && year.filter(known -> known != period.year()).isEmpty();
        }
    }

    /** A line that nobody filled in: "Tháng ….. năm 2025". Says nothing, so it contradicts nothing. */
    record NotFilled() implements SaidPeriod {
        @Override
        public boolean fits(Period period) {
            return true;
        }
    }

    /**
     * A period longer than those of which the forms beside it are: "Quý II/2025" over figures of a month.
     *
     * @param months how many it has
     */
    record TooLong(int months) implements SaidPeriod {
        @Override
        public boolean fits(Period period) {
            return false;
        }
    }

    /** A formula of whose value the file holds none. */
    record NotComputed() implements SaidPeriod {
        @Override
        public boolean fits(Period period) {
            return false;
        }
    }

    /** Something that nobody here understands. */
    record Unread() implements SaidPeriod {
        @Override
        public boolean fits(Period period) {
            return false;
        }
    }
}
