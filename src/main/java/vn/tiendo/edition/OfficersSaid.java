package vn.tiendo.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswers;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.OfficersWords;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.score.FieldWords;
import vn.tiendo.report.source.Audience;

/**
 * What officers say in a report as of an instant: what they wrote for its places, and what became of what was asked in the
 * period before. Stores nothing. Safe for use by many threads.
 */
public final class OfficersSaid {

    private final OfficerTexts texts;
    private final FollowUpAnswers answers;
    private final FieldWords words;

    public OfficersSaid(JdbcClient jdbc) {
        // Nothing is written down here.
        var clock = Clock.systemUTC();
        this.texts = new OfficerTexts(jdbc, clock);
        this.answers = new FollowUpAnswers(jdbc, clock);
        this.words = new FieldWords(jdbc);
    }

    /** Everything; nothing where the programme declares no report for the audience. */
    public OfficersWords of(Programme programme, Period period, Audience audience, Instant asOf) {
        return audience.definition(programme)
                .map(definition ->
                        of(programme, new ReportKey(programme.code(), period, audience.code()), definition, asOf))
                .orElse(OfficersWords.NONE);
    }

    private OfficersWords of(Programme programme, ReportKey report, SignedReport definition, Instant asOf) {
        return new OfficersWords(texts.of(report, asOf), followUps(programme, report, definition, asOf));
    }

    private List<FollowUp> followUps(Programme programme, ReportKey report, SignedReport definition, Instant asOf) {
        var asked = new ArrayList<FollowUp>();
        var proposals = new ProposalsBefore(programme, report.period(), asOf, words);
        var tasks = new TasksBefore(programme, report, asOf, texts);
        for (var item : followed(definition)) {
            asked.addAll(proposals.of(item.form(), item.field()));
            item.tasks().forEach(block -> asked.addAll(tasks.of(block)));
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        var said = answers.of(report.programme(), report.period(), asOf);
        return asked.stream().distinct().map(one -> one.answered(said)).toList();
    }

    private static List<ReportItem.FollowUp> followed(SignedReport definition) {
        return definition.chapters().stream()
                .flatMap(chapter -> chapter.content().stream())
                .filter(ReportItem.FollowUp.class::isInstance)
                .map(ReportItem.FollowUp.class::cast)
                .toList();
    }
}
