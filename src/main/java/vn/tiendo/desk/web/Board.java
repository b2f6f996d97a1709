package vn.tiendo.desk.web;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Run;

/**
 * A programme at a glance: units down, periods across.
 *
 * @param columns newest period first
 * @param older periods that have no column
 * @param choices periods for which something may be sent, newest first
 */
record Board(Programme programme, List<Column> columns, List<Row> rows, List<Period> older, List<Period> choices) {

    /**
     * @param lastReport the run that made the files; empty before the first
     * @param adjusted whether its totals have the province's adjustments in them
     */
    record Column(
            Returns returns,
            Optional<Run> lastReport,
            boolean stale,
            boolean adjusted,
            List<ReportFiles.ReportFile> files) {

        /** Whether there is a report that something may be newer than. */
        public boolean isReported() {
            return lastReport.isPresent() || !files.isEmpty();
        }
    }

    /**
     * @param shortName for narrow screens
     * @param cells as many as there are columns
     */
    record Row(String name, String shortName, List<Returns.Cell> cells) {}
}
