package vn.tiendo.workbook.xls;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.format.OpenWorkbook;

/** Opens the BIFF8 workbook in an OLE2 container; what is encrypted or older is refused. */
public final class XlsWorkbook {

    private static final String STREAM = "Workbook";
    private static final int HEAD = 4;
    private static final int BIFF8 = 0x0600;

    private final CompoundFile file;
    private final Limits limits;

    private XlsWorkbook(CompoundFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    public static Workbook open(CompoundFile file, Limits limits) {
        return new XlsWorkbook(file, limits).workbook();
    }

    private Workbook workbook() {
        byte[] stream = file.stream(STREAM)
                .or(() -> file.stream("Book"))
                .orElseThrow(() -> WorkbookRefused.because(Cause.NOT_A_WORKBOOK, ""));
        requireBiff8(new Bytes(stream, STREAM));
        var globals = XlsGlobals.read(new XlsRecords(LockedStream.opened(stream), STREAM, 0), limits);
        return new OpenWorkbook(sheets(globals), remarks(globals), limits, () -> {});
    }

    private static void requireBiff8(Bytes stream) {
        if (stream.length() < HEAD) {
            throw WorkbookRefused.because(Cause.TRUNCATED, STREAM);
        }
        int kind = stream.u16(0);
        boolean begins = kind == BOFRecord.sid;
        if (begins && stream.u16(HEAD) == BIFF8) {
            return;
        }
        boolean older = begins || (kind & 0xF9FF) == 0x0009;
        throw WorkbookRefused.because(older ? Cause.OLD_EXCEL : Cause.DAMAGED, "");
    }

    private List<XlsSheet> sheets(XlsGlobals globals) {
        var survey = XlsSurvey.of(globals);
        return survey.tables(globals).stream()
                .map(entry -> new XlsSheet(entry, globals, limits, survey.caches(entry, globals)))
                .toList();
    }

    private Set<Workbook.Remark> remarks(XlsGlobals globals) {
        var remarks = EnumSet.copyOf(globals.remarks());
        if (file.has("_VBA_PROJECT_CUR")) {
            remarks.add(Workbook.Remark.MACROS_IGNORED);
        }
        return remarks;
    }
}
