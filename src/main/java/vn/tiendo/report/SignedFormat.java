package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.tiendo.document.DocxReports;
import vn.tiendo.document.HtmlReports;
import vn.tiendo.document.OfficialReport;
import vn.tiendo.document.PdfReports;
import vn.tiendo.programme.report.ReportTemplate;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.Vietnamese;

/** The report in words, as it is signed, printed, or read on a screen. */
enum SignedFormat implements ReportFormat {
    DOCX {
        @Override
        void write(OfficialReport report, Optional<ReportTemplate> template, OutputStream out) throws IOException {
            if (template.isPresent()) {
                DocxReports.write(report, template.get().bytes(), out);
            } else {
                DocxReports.write(report, out);
            }
        }
    },
    PDF {
        @Override
        void write(OfficialReport report, Optional<ReportTemplate> template, OutputStream out) throws IOException {
            PdfReports.write(report, out);
        }
    },
    HTML {
        @Override
        void write(OfficialReport report, Optional<ReportTemplate> template, OutputStream out) throws IOException {
            HtmlReports.write(report, out);
        }
    };

    /** @param template of what is written in Word; the others look as the form has it */
    abstract void write(OfficialReport report, Optional<ReportTemplate> template, OutputStream out) throws IOException;

    @Override
    public String code() {
        return name().toLowerCase(Vietnamese.LOCALE);
    }

    @Override
    public String fileName(ReportSource source) {
        var consolidation = source.consolidation();
        String stem = source.audience()
                .definition(consolidation.programme())
                .map(definition -> definition.fileName())
                .orElse("bao-cao-{period}");
        return stem.replace("{period}", consolidation.period().toString())
                        .replace("{member}", source.audience().member().orElse(""))
                + "." + code();
    }

    @Override
    public void write(ReportSource source, OutputStream out) throws IOException {
        var template = source.consolidation().programme().report().template();
        write(source.official().orElseThrow(), template, out);
    }

    @Override
    public boolean suits(ReportSource source) {
        return source.audience().definition(source.consolidation().programme()).isPresent();
    }
}
