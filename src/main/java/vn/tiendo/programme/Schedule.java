package vn.tiendo.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.tiendo.measure.Period;

/**
 * When things are due.
 *
 * @param zone in which the crons and days are meant
 * @param collect Spring cron: look for new submissions
 * @param report Spring cron: consolidate and report periods that have something new
 * @param dataFromDay day of the month before on which a month's data begin
 * @param dataToDay day of the month on which they end (cut-off, chốt số liệu)
 * @param dueDay day of the month by which the report is to be sent (thời hạn gửi)
 */
public record Schedule(ZoneId zone, String collect, String report, int dataFromDay, int dataToDay, int dueDay) {

    public LocalDate dataFrom(Period period) {
        return period.previous().yearMonth().atDay(dataFromDay);
    }

    public LocalDate dataTo(Period period) {
        return period.yearMonth().atDay(dataToDay);
    }

    public LocalDate due(Period period) {
        return period.yearMonth().atDay(dueDay);
    }
}
