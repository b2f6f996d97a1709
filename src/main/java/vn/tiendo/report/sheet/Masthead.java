package vn.tiendo.report.sheet;

import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.word.Vietnamese;

/** What stands above every table: who, what, for when, as of when, in which unit. */
final class Masthead {

    private Masthead() {}

    static void write(Consolidation consolidation, String title, String unit, SheetWriter sheet) {
        var programme = consolidation.programme();
        sheet.line(CellLook.ORGANISATION, Vietnamese.upper(programme.issuer().vi()));
        sheet.line(CellLook.TITLE, Vietnamese.upper(title));
        sheet.line(CellLook.SUBTITLE, period(consolidation));
        String notice = programme.notice().vi();
        if (!notice.isEmpty()) {
            sheet.line(CellLook.SUBTITLE, "(" + notice + ")");
        }
        if (!unit.isEmpty()) {
            sheet.line(CellLook.UNIT_LINE, "Đơn vị tính: " + unit);
        }
    }

    static String period(Consolidation consolidation) {
        var schedule = consolidation.programme().schedule();
        var period = consolidation.period();
        var programme = consolidation.programme();
        return programme.named(period).vi() + " (số liệu từ " + Vietnamese.day(programme.dataFrom(period)) + " đến "
                + Vietnamese.day(schedule.dataTo(period)) + "); tổng hợp đến "
                + Vietnamese.moment(consolidation.asOf(), schedule.zone());
    }
}
