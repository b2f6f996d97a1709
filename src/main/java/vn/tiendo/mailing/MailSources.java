package vn.tiendo.mailing;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.submission.PeriodMoves;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/** What mails are made of. */
@Component
public record MailSources(
        Submissions submissions,
        Findings findings,
        SubmissionAnswers answers,
        Standings standings,
        PeriodMoves periodMoves,
        SenderTexts texts) {

    /** Of a database. */
    public static MailSources of(
            JdbcTemplate template, PlatformTransactionManager transactions, SenderTexts texts, Clock clock) {
        var jdbc = JdbcClient.create(template);
        var submissions = new Submissions(jdbc, transactions, clock);
        var findings = new Findings(template, transactions);
        var standings = new Standings(jdbc);
        var copies = new FileCopies(new Relatives(jdbc), standings, clock);
        var answers =
                new SubmissionAnswers(submissions, copies, findings, new Explanations(jdbc, clock), standings, clock);
        return new MailSources(submissions, findings, answers, standings, new PeriodMoves(jdbc), texts);
    }
}
