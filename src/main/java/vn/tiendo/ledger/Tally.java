package vn.tiendo.ledger;

import java.util.List;
import vn.tiendo.form.Reading;

/** What was counted in a submission when it was decided. */
public sealed interface Tally {

    /** The forms that were found; none where the workbook has none. */
    record Read(List<Counted> forms) implements Tally {

        public Read {
            forms = List.copyOf(forms);
        }

        public int rows() {
            return forms.stream().mapToInt(Counted::rows).sum();
        }

        public int figures() {
            return forms.stream().mapToInt(Counted::figures).sum();
        }
    }

    /** Nothing: the file could not be read. */
    record Unread() implements Tally {}

    /** What there is to count in what was read. */
    static Tally of(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> new Read(Counted.of(read.tables()));
            case Reading.Refused _ -> new Unread();
        };
    }
}
