package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.sheet.ReportSheet;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** An appendix of two hundred thousand rows is written as it is read, none of its rows held. */
class VeryLongSheetTest {

    private static final int ROWS = 200_000;

    @Test
    void writesEachRowOnceAndInOrder() {
        var counted = new CountingSheet();

        sheet(ROWS).write(counted);

        assertThat(counted.body).isEqualTo(ROWS);
    }

    @Test
    void holdsNoRowsOfAWorkbooksLongSheet() throws IOException {
        long written;
        try (var draft = WorkbookDraft.of("Dài", "Tỉnh", SampleConsolidation.AS_OF);
                var out = new Counted()) {
            sheet(ROWS / 10).write(draft.longSheet("Dài", "Chân trang"));
            draft.write(out);
            written = out.bytes;
        }

        // Well under what the rows take unzipped: they went through the file, not through memory.
        assertThat(written).isBetween(100_000L, 5_000_000L);
    }

    private static ReportSheet sheet(int rows) {
        var june = SampleConsolidation.june().build();
        var lines = IntStream.range(0, rows).mapToObj(VeryLongSheetTest::line).toList();
        var many = new Consolidation(
                june.programme(),
                june.period(),
                june.asOf(),
                june.run(),
                Map.of(),
                Map.of("B01", lines),
                Map.of(),
                june.coverage(),
                june.submissions(),
                june.adjusted());
        var section = june.programme().report().sections().stream()
                .filter(one -> one.kind() == Kind.ROWS)
                .findFirst()
                .orElseThrow();
        return ReportSheet.of(ReportSource.of(many), section);
    }

    private static RowLine line(int number) {
        return new RowLine(
                new UnitCode(number % 2 == 0 ? "094" : "095"),
                "P" + number,
                Map.of("code", "P" + number, "name", "Dự án", "stage", "Đang thi công"),
                Map.of("plan", BigDecimal.valueOf(1_000_000_000L), "dis_ytd", BigDecimal.valueOf(500_000_000L)));
    }

    /** Takes rows and keeps none. */
    private static final class CountingSheet extends PlainSheet {

        private int body;

        @Override
        public SheetWriter line(CellLook look, String text) {
            count(1);
            return this;
        }

        @Override
        public SheetWriter heading(Heading heading) {
            count(heading.depth());
            return this;
        }

        @Override
        public int row(CellLook look, List<CellContent> contents) {
            body += look == CellLook.BODY ? 1 : 0;
            return count(1);
        }
    }

    /** Counts what is written, and drops it. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
