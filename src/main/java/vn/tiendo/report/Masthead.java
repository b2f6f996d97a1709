package vn.tiendo.report;

import vn.tiendo.progress.Consolidation;
import vn.tiendo.workbook.Look;
import vn.tiendo.workbook.SheetDraft;

/** What stands above every table: who, what, for when, as of when, in which unit. */
final class Masthead {

    private Masthead() {}

    static void write(Consolidation consolidation, String title, String unit, SheetDraft sheet) {
        var programme = consolidation.programme();
        sheet.line(Look.ORGANISATION, Vietnamese.upper(programme.issuer().vi()));
        sheet.line(Look.TITLE, Vietnamese.upper(title));
        sheet.line(Look.SUBTITLE, period(consolidation));
        String notice = programme.notice().vi();
        if (!notice.isEmpty()) {
            sheet.line(Look.SUBTITLE, "(" + notice + ")");
        }
        if (!unit.isEmpty()) {
            sheet.line(Look.UNIT_LINE, "Đơn vị tính: " + unit);
        }
    }

    static String period(Consolidation consolidation) {
        var schedule = consolidation.programme().schedule();
        var period = consolidation.period();
        return period.label() + " (số liệu từ " + Vietnamese.day(schedule.dataFrom(period)) + " đến "
                + Vietnamese.day(schedule.dataTo(period)) + "); tổng hợp đến "
                + Vietnamese.moment(consolidation.asOf(), schedule.zone());
    }
}
