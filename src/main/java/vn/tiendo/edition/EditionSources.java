package vn.tiendo.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.Quotation;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.report.OfficialReports;
import vn.tiendo.report.ProvincialWorkbook;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.EditionNote;
import vn.tiendo.report.source.ReportSource;

/** All that reports are written of: for the first time, once more, or without being published. Stores nothing. */
public final class EditionSources {

    private final Consolidations consolidations;
    private final Situations situations;
    private final EditionComparison comparison;
    private final Editions editions;
    private final OfficersSaid officers;

    public EditionSources(
            Consolidations consolidations,
            Situations situations,
            EditionComparison comparison,
            Editions editions,
            OfficersSaid officers) {
        this.consolidations = consolidations;
        this.situations = situations;
        this.comparison = comparison;
        this.editions = editions;
        this.officers = officers;
    }

    /** Of no edition. */
    public ReportSource draft(Programme programme, Period period, Audience audience, Instant asOf) {
        return drafts(programme, period, List.of(audience), asOf).getFirst();
    }

    /** The same for several audiences, in their order: figures are read once. */
    public List<ReportSource> drafts(Programme programme, Period period, List<Audience> audiences, Instant asOf) {
        var consolidation = consolidations.preview(programme, period, asOf);
        var situation = situation(
                programme,
                consolidation,
                audiences.stream()
                        .flatMap(audience -> audience.definition(programme).stream())
                        .toList());
        return audiences.stream()
                .map(audience -> source(programme, consolidation, situation, audience, Optional.empty()))
                .toList();
    }

    /** Of one that is kept, as when it was made; nothing where its definitions are not at hand. */
    public Optional<ReportSource> again(Edition edition, KeptProgrammes programmes) {
        var key = edition.key();
        return programmes
                .of(key.programme(), edition.making().definitions())
                .map(programme -> source(
                        programme,
                        consolidations.preview(programme, key.period(), edition.asOf()),
                        key.audience(),
                        Optional.of(note(
                                new EditionComparison.Side(key, new Shifts.At(edition.asOf(), programme)),
                                edition.number(),
                                edition.making().reason(),
                                programmes))));
    }

    /** Of one that is to be published. */
    ReportSource next(Publishing.Asked asked, int number, KeptProgrammes programmes) {
        var at = new Shifts.At(asked.consolidation().asOf(), asked.programme());
        var note = note(new EditionComparison.Side(asked.key(), at), number, asked.reason(), programmes);
        return source(asked.programme(), asked.consolidation(), asked.audience(), Optional.of(note));
    }

    private EditionNote note(EditionComparison.Side side, int number, String reason, KeptProgrammes programmes) {
        Optional<Edition> before = number == 1 ? Optional.empty() : editions.find(side.key(), number - 1);
        return new EditionNote(number, reason, before.map(known -> comparison.between(known, side, programmes)));
    }

    /**
     * What formats need besides the figures is put in here.
     *
     * @param programme in all its versions
     */
    private ReportSource source(
            Programme programme, Consolidation consolidation, Audience audience, Optional<EditionNote> note) {
        var definition = audience.definition(programme).stream().toList();
        return source(programme, consolidation, situation(programme, consolidation, definition), audience, note);
    }

    private ReportSource source(
            Programme programme,
            Consolidation consolidation,
            Situation situation,
            Audience audience,
            Optional<EditionNote> note) {
        var source = new ReportSource(consolidation, situation, audience, note, Optional.empty());
        return audience.definition(programme)
                .map(report -> source.with(OfficialReports.of(
                        source,
                        report,
                        officers.of(programme, consolidation.period(), audience, consolidation.asOf()))))
                .orElse(source);
    }

    /** What the reports in words and the workbook need. */
    private Situation situation(Programme programme, Consolidation consolidation, List<SignedReport> definitions) {
        var period = consolidation.period();
        var then = programme.asOf(period);
        var asked = definitions.stream()
                .map(report -> OfficialReports.asked(then, report, period))
                .reduce(ProvincialWorkbook.asked(then), Situations.Asked::and);
        return situations.of(programme, period, consolidation.asOf(), asked);
    }

    /** The figures of a report that a text quotes; none where the programme declares no such report. */
    public Quotation quoted(Programme programme, Period period, Audience audience, Instant asOf, WrittenWords words) {
        return audience.definition(programme)
                .map(definition -> {
                    var consolidation = consolidations.preview(programme, period, asOf);
                    var situation = situation(programme, consolidation, List.of(definition));
                    return OfficialReports.quoted(consolidation, situation, definition, audience, words);
                })
                .orElse(Quotation.NONE);
    }

    /** What officers say in a report. */
    public OfficersWords officers(Programme programme, Period period, Audience audience, Instant asOf) {
        return officers.of(programme, period, audience, asOf);
    }
}
