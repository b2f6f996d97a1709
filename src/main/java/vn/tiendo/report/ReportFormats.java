package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.report.data.ChangesJson;
import vn.tiendo.report.data.FiguresCsv;
import vn.tiendo.report.data.FiguresJson;
import vn.tiendo.report.source.ReportFormat;

/** The formats in which reports are written. */
public final class ReportFormats {

    /** All of them. */
    public static final List<ReportFormat> ALL = List.of(
            SignedFormat.DOCX,
            SignedFormat.PDF,
            SignedFormat.HTML,
            new ProvincialWorkbook(),
            new FiguresJson(),
            new FiguresCsv(),
            new ChangesJson());

    private ReportFormats() {}

    /** The one of that code. */
    public static Optional<ReportFormat> named(String code) {
        return ALL.stream().filter(format -> format.code().equals(code)).findFirst();
    }

    /**
     * Those of these codes, in the order of all.
     *
     * @throws IllegalArgumentException if there is none of a code
     */
    public static List<ReportFormat> named(List<String> codes) {
        codes.stream().filter(code -> named(code).isEmpty()).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(
                    "tiendo.published: no format “" + code + "”; there are " + String.join(", ", codes()));
        });
        return ALL.stream().filter(format -> codes.contains(format.code())).toList();
    }

    /** As they are asked for. */
    public static List<String> codes() {
        return ALL.stream().map(ReportFormat::code).toList();
    }
}
