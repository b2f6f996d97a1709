package vn.tiendo.desk.web;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.queue.Run;

/**
 * All that the page of a period shows.
 *
 * @param lines its submissions, last received first
 * @param runs the newest first
 * @param moves when it was closed and reopened
 * @param stale whether something came in that the last report does not show
 * @param adjustments how many of the province's are in its totals
 */
record PeriodView(
        Returns returns,
        List<ListedSubmissions.Line> lines,
        List<ReportFiles.ReportFile> files,
        List<Run> runs,
        List<LocalText> moves,
        boolean stale,
        long adjustments) {

    /** Whether anything is known of the period at all. */
    boolean isKnown() {
        return !lines.isEmpty() || !moves.isEmpty() || !files.isEmpty() || !runs.isEmpty();
    }
}
