package vn.tiendo.desk;

import java.time.Clock;
import picocli.CommandLine;
import vn.tiendo.desk.adjust.AdjustCommand;
import vn.tiendo.desk.adjust.DoubleDecideCommand;
import vn.tiendo.desk.adjust.DoubleListCommand;
import vn.tiendo.desk.adjust.DoubleLogCommand;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.definitions.JobsCheckCommand;
import vn.tiendo.desk.definitions.JobsDiffCommand;
import vn.tiendo.desk.definitions.JobsVersionsCommand;
import vn.tiendo.desk.definitions.NamesConfirmCommand;
import vn.tiendo.desk.definitions.NamesFindCommand;
import vn.tiendo.desk.definitions.NamesPendingCommand;
import vn.tiendo.desk.definitions.RegistryImportCommand;
import vn.tiendo.desk.definitions.ReportTemplateCommand;
import vn.tiendo.desk.edition.EditionDiffCommand;
import vn.tiendo.desk.edition.EditionListCommand;
import vn.tiendo.desk.edition.EditionRebuildCommand;
import vn.tiendo.desk.edition.EditionShowCommand;
import vn.tiendo.desk.edition.EditionVerifyCommand;
import vn.tiendo.desk.edition.RebuildCommand;
import vn.tiendo.desk.edition.ReportCommand;
import vn.tiendo.desk.mail.LetterCommand;
import vn.tiendo.desk.mail.MailSendCommand;
import vn.tiendo.desk.mail.MailStatusCommand;
import vn.tiendo.desk.mail.MailTestCommand;
import vn.tiendo.desk.mail.RemindCommand;
import vn.tiendo.desk.metric.CompareCommand;
import vn.tiendo.desk.metric.ExplainCommand;
import vn.tiendo.desk.metric.FiguresExportCommand;
import vn.tiendo.desk.metric.FiguresHashCommand;
import vn.tiendo.desk.metric.ForecastCommand;
import vn.tiendo.desk.metric.MetricsCommand;
import vn.tiendo.desk.metric.ScoreCommand;
import vn.tiendo.desk.metric.WarningsCommand;
import vn.tiendo.desk.officer.FollowUpAnswerCommand;
import vn.tiendo.desk.officer.FollowUpListCommand;
import vn.tiendo.desk.officer.ReportTextListCommand;
import vn.tiendo.desk.officer.ReportTextShowCommand;
import vn.tiendo.desk.officer.ReportTextWriteCommand;
import vn.tiendo.desk.rules.CheckCommand;
import vn.tiendo.desk.rules.RulesJudgeCommand;
import vn.tiendo.desk.rules.RulesListCommand;
import vn.tiendo.desk.rules.RulesTryCommand;
import vn.tiendo.desk.submissions.ChangesCommand;
import vn.tiendo.desk.submissions.FindingsCommand;
import vn.tiendo.desk.submissions.NilCommand;
import vn.tiendo.desk.submissions.PeriodMoveCommand;
import vn.tiendo.desk.submissions.PeriodStatusCommand;
import vn.tiendo.desk.submissions.ReasonCommand;
import vn.tiendo.desk.submissions.ReasonListCommand;
import vn.tiendo.desk.submissions.ReceiptShowCommand;
import vn.tiendo.desk.submissions.ReceiptVerifyCommand;
import vn.tiendo.desk.submissions.ReplyCommand;
import vn.tiendo.desk.submissions.SendBackCommand;
import vn.tiendo.desk.submissions.SubmissionsCommand;
import vn.tiendo.desk.submissions.TemplateCommand;
import vn.tiendo.desk.submissions.WithdrawCommand;

/** Every command, in the order in which the help lists them. */
record Commands(Application application, Console console, Clock clock) {

    void addTo(CommandLine line) {
        addSending(line);
        addDeciding(line);
        addDefining(line);
        addCounting(line);
        addReporting(line);
        line.addSubcommand(new ProbeCommand());
    }

    /** What arrives is taken in, checked and answered. */
    private void addSending(CommandLine line) {
        line.addSubcommand(new RunCommand(application, console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ReplyCommand(console))
                .addSubcommand(new FindingsCommand(console))
                .addSubcommand(
                        new CommandLine(new ReasonCommand(console)).addSubcommand(new ReasonListCommand(console)))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new LetterCommand(console, clock))
                .addSubcommand(new RemindCommand(console))
                .addSubcommand(Group.of(
                        new Group.Mail(),
                        new MailStatusCommand(console),
                        new MailSendCommand(console),
                        new MailTestCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Receipt(), new ReceiptShowCommand(console), new ReceiptVerifyCommand(console)));
    }

    /** What was sent is looked at, moved and closed. */
    private void addDeciding(CommandLine line) {
        line.addSubcommand(new ChangesCommand(console))
                .addSubcommand(new CommandLine(new SubmissionsCommand(console, clock))
                        .addSubcommand(new SubmissionsCommand.Show(console, clock)))
                .addSubcommand(new WithdrawCommand(console))
                .addSubcommand(new SendBackCommand(console))
                .addSubcommand(new NilCommand(console))
                .addSubcommand(Group.of(
                        new Group.OfPeriod(),
                        new PeriodMoveCommand.Close(console),
                        new PeriodMoveCommand.Reopen(console),
                        new PeriodStatusCommand(console, clock)));
    }

    /** What the province declares is checked and tried. */
    private void addDefining(CommandLine line) {
        line.addSubcommand(Group.of(
                        new Group.Jobs(),
                        new JobsCheckCommand(console),
                        new JobsDiffCommand(console),
                        new JobsVersionsCommand(console)))
                .addSubcommand(Group.of(new Group.Registry(), new RegistryImportCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Names(),
                        new NamesFindCommand(console),
                        new NamesConfirmCommand(console, clock),
                        new NamesPendingCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Rules(),
                        new RulesListCommand(console),
                        new RulesTryCommand(console),
                        new RulesJudgeCommand(console)));
    }

    /** Figures are adjusted, added up, held against each other and explained. */
    private void addCounting(CommandLine line) {
        line.addSubcommand(new AdjustCommand(console, clock))
                .addSubcommand(Group.of(
                        new Group.OfDoubles(),
                        new DoubleListCommand(console),
                        new DoubleDecideCommand(console, clock),
                        new DoubleLogCommand(console)))
                .addSubcommand(new MetricsCommand(console))
                .addSubcommand(new WarningsCommand(console))
                .addSubcommand(new ForecastCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(Group.of(
                        new Group.OfFigures(), new FiguresHashCommand(console), new FiguresExportCommand(console)))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new RebuildCommand(console));
    }

    /** What is published is written, kept and made again. */
    private void addReporting(CommandLine line) {
        line.addSubcommand(new ReportCommand(console))
                .addSubcommand(new ReportTemplateCommand(console))
                .addSubcommand(Group.of(
                        new Group.OfTexts(),
                        new ReportTextListCommand(console),
                        new ReportTextWriteCommand(console, clock),
                        new ReportTextShowCommand(console)))
                .addSubcommand(Group.of(
                        new Group.OfFollowUps(),
                        new FollowUpListCommand(console),
                        new FollowUpAnswerCommand(console, clock)))
                .addSubcommand(Group.of(
                        new Group.OfEditions(),
                        new EditionListCommand(console),
                        new EditionShowCommand(console),
                        new EditionRebuildCommand(console),
                        new EditionDiffCommand(console),
                        new EditionVerifyCommand(console)));
    }
}
