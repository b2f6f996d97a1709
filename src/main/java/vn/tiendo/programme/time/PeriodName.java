package vn.tiendo.programme.time;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form.Frequency;
import vn.tiendo.programme.form.ReportingYear;

/** What people call a period. */
record PeriodName(ReportingYear year, Period period) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    LocalText of(Frequency often) {
        return switch (often) {
            case MONTH -> new LocalText(period.label(), ENGLISH.format(period.yearMonth()));
            case QUARTER -> quarter();
            case HALF ->
                new LocalText(
                        (isFirstHalf() ? "6 tháng đầu năm " : "6 tháng cuối năm ") + yearLabel(),
                        (isFirstHalf() ? "first" : "second") + " half of " + yearLabel());
            case NINE_MONTHS -> new LocalText("9 tháng năm " + yearLabel(), "9 months of " + yearLabel());
            case YEAR -> new LocalText("Năm " + yearLabel(), yearLabel());
        };
    }

    private LocalText quarter() {
        int number = year.quarter(period);
        String of = year.isCalendar() ? "/" : " năm ";
        return new LocalText("Quý " + ROMAN.get(number - 1) + of + yearLabel(), "Q" + number + " " + yearLabel());
    }

    private boolean isFirstHalf() {
        return year.quarter(period) <= 2;
    }

    private String yearLabel() {
        return year.label(period);
    }
}
