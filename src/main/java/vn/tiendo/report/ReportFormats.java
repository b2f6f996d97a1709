package vn.tiendo.report;

import java.util.List;
import java.util.Optional;

/** The formats in which reports are written. */
public final class ReportFormats {

    /** What goes into a period's folder when it is reported. */
    public static final List<ReportFormat> PUBLISHED = List.of(
            SignedFormat.DOCX, SignedFormat.PDF, new ProvincialWorkbook(), new FiguresJson(), new ChangesJson());

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

    /** As they are asked for. */
    public static List<String> codes() {
        return ALL.stream().map(ReportFormat::code).toList();
    }
}
