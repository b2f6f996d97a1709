package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Sentence;
import vn.tiendo.document.LetterManner;
import vn.tiendo.document.Letterhead;
import vn.tiendo.document.OfficialReport;
import vn.tiendo.document.ReportTemplates;
import vn.tiendo.document.Signature;
import vn.tiendo.document.TemplateFault;
import vn.tiendo.document.TemplateFaults;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.programme.report.ReportTemplate;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.body.ReportFaults;
import vn.tiendo.report.body.SignedContent;
import vn.tiendo.report.sheet.ChangesSheet;
import vn.tiendo.report.sheet.FormSheet;
import vn.tiendo.report.sheet.IssueLine;
import vn.tiendo.report.sheet.ReportSheet;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.ReportSource;

/** Reports that are signed, as their definitions have them. */
public final class OfficialReports {

    private final ReportSource source;
    private final Consolidation consolidation;
    private final SignedReport definition;

    private OfficialReports(ReportSource source, SignedReport definition) {
        this.source = source;
        this.consolidation = source.consolidation();
        this.definition = definition;
    }

    /**
     * @param source all but the report in words
     * @param definition that of the audience
     * @param officers what officers say in it
     */
    public static OfficialReport of(ReportSource source, SignedReport definition, OfficersWords officers) {
        return new OfficialReports(source, definition).report(officers);
    }

    /** The figures of the report that a text quotes. */
    public static Quotation quoted(
            Consolidation consolidation,
            Situation situation,
            SignedReport definition,
            Audience audience,
            WrittenWords words) {
        return new SignedContent(consolidation, situation, definition, audience.member(), OfficersWords.NONE)
                .quoted(words);
    }

    /** What is wrong with what a programme's reports are to say. */
    public static List<Fault> faults(Programme programme) {
        var template = programme.report().template().stream().flatMap(OfficialReports::faults);
        return Stream.concat(ReportFaults.of(programme).stream(), template).toList();
    }

    /** The usual look of a programme's reports as .docx, to be altered and put into its {@code reports/}. */
    public static void template(Programme programme, OutputStream out) throws IOException {
        ReportTemplates.usual(manner(programme), out);
    }

    private static LetterManner manner(Programme programme) {
        return programme.language().isEnglish() ? LetterManner.PLAIN : LetterManner.OFFICIAL;
    }

    private static Stream<Fault> faults(ReportTemplate template) {
        var place = template.place();
        return TemplateFaults.of(template.bytes()).stream()
                .filter(TemplateFault::forbidsUse)
                .map(fault -> new Fault(
                        place.file(),
                        place.line(),
                        place.column(),
                        FaultWords.say("template." + fault.kind().name(), fault.what()),
                        FaultWords.NONE));
    }

    /** What has to be known for one. */
    public static Situations.Asked asked(Programme programme, SignedReport definition, Period period) {
        return SignedContent.asked(programme, definition, period);
    }

    private OfficialReport report(OfficersWords officers) {
        var programme = consolidation.programme();
        var letters = programme.letters();
        var content = new SignedContent(
                consolidation, source.situation(), definition, source.audience().key(programme), officers);
        return new OfficialReport(
                manner(programme),
                new Letterhead(letters.superior(), letters.issuer(), symbol(letters.symbol()), letters.place()),
                language().of(SignedContent.kind(programme, definition, consolidation.period())),
                subject(content),
                content.body(definition),
                new Signature(letters.signature(), letters.signer()),
                definition.recipients().isEmpty() ? letters.recipients() : definition.recipients(),
                appendices(),
                consolidation.asOf());
    }

    private List<String> subject(SignedContent content) {
        return Stream.of(Optional.of(named(content)), new IssueLine(source).ofALaterEdition())
                .flatMap(Optional::stream)
                .toList();
    }

    private Language language() {
        return consolidation.programme().language();
    }

    /** Reports go out as BC where letters have the office's own sign alone. */
    private String symbol(String letters) {
        String office = letters.contains("-") ? letters.substring(0, letters.indexOf('-')) : letters;
        return language().isEnglish() ? letters : "BC-" + office;
    }

    private String named(SignedContent content) {
        Programme programme = consolidation.programme();
        var period = consolidation.period();
        String text = language().of(SignedContent.subject(programme, definition, period));
        return SignedContent.filled(text, programme, period)
                .replace("{member}", content.member().orElse(""));
    }

    /** Tables of the workbook, in its order; what changed since the edition before comes last. */
    private List<Appendix> appendices() {
        var tables = consolidation.programme().report().sections().stream()
                .filter(section -> definition.appendices().contains(section.sheet()))
                .filter(section -> ReportSheet.of(source, section).silence().isEmpty())
                .map(this::appendix);
        var changes =
                ChangesSheet.of(source)
                        .map(sheet -> appendix(sheet.name(), sheet.title(), sheet.rows(), sheet))
                        .stream();
        return Stream.concat(tables, changes).toList();
    }

    private Appendix appendix(Section section) {
        return appendix(
                section.sheet(), language().of(section.title()), rows(section), ReportSheet.of(source, section));
    }

    private Appendix appendix(String name, String title, int rows, ReportSheet sheet) {
        String instead = language().isEnglish()
                ? "This table is in the workbook, on the sheet “" + name + "”."
                : "Phụ lục này ở tệp bảng tính kèm theo, trang “" + name + "”.";
        return new Appendix(name, title, rows, Optional.of(Sentence.of(instead)), sheet::write);
    }

    private int rows(Section section) {
        return section.kind() == Kind.ROWS
                ? FormSheet.of(consolidation, section).rows().size()
                : 0;
    }
}
