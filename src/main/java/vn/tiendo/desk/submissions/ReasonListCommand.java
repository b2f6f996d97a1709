package vn.tiendo.desk.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.reply.Remarks;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.Explanation;

/** {@code reason list}: warnings with their reasons, or those that have none yet. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReasonListCommand extends ConsoleCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--receipt", paramLabel = "N")
    private @Nullable Long receipt;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public ReasonListCommand(Console console) {
        super(console);
    }

    private record Line(
            long receipt,
            @Nullable String unit,
            @Nullable String period,
            int finding,
            String rule,
            String sheet,
            List<String> cells,
            String message,
            @Nullable String reason,
            @Nullable String by,
            @Nullable String at,
            @Nullable String how,
            @Nullable Long firstReceipt,
            @Nullable String firstPeriod) {}

    @Override
    protected int answer() {
        if ((receipt == null) == (period == null)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), console.text("reason.either"));
        }
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        return Stores.reading(places, console, all -> {
            var submissions = submissions(all, catalogue);
            if (submissions.isEmpty() && receipt != null) {
                console.complain("no-receipt", receipt);
                return 2;
            }
            submissions.forEach(submission -> show(all, catalogue, submission));
            return 0;
        });
    }

    private List<Submission> submissions(OpenStores stores, Catalogue catalogue) {
        if (receipt != null) {
            var found = stores.submissions().find(receipt);
            found.ifPresent(one -> programme.requireNoOtherThan(one.arrival().programme(), one.receipt()));
            return found.stream().toList();
        }
        var known = programme.of(catalogue).programme();
        programme.requireUnit(unit, known);
        return stores.submissions().current(known.code(), Objects.requireNonNull(period), Instant.now()).stream()
                .filter(s ->
                        unit == null || s.decision().flatMap(Decision::unit).equals(Optional.of(unit)))
                .toList();
    }

    private void show(OpenStores stores, Catalogue catalogue, Submission submission) {
        var known = catalogue.find(submission.arrival().programme());
        if (known.isEmpty()) {
            return;
        }
        console.about(known.get().programme().language());
        var answer = stores.answers().of(known.get().programme(), submission);
        var wanted = answer.told().stream()
                .filter(told -> told.finding().isWarning())
                .filter(told -> !open || told.reason().isEmpty());
        if (json) {
            wanted.forEach(told -> console.say(JSON.writeValueAsString(line(submission, told))));
        } else {
            text(submission, answer, wanted);
        }
    }

    private void text(Submission submission, SenderAnswer answer, Stream<SenderAnswer.Told> wanted) {
        var remarks = Remarks.in(console.language().locale());
        console.answer(
                "reason.head",
                submission.receipt(),
                SafeLine.of(answer.unit().orElse(console.text("unit.unknown"))),
                answer.period().map(console.words()::of).orElse(console.text("period.unknown")),
                remarks.reasons(answer).orElse(console.text("reason.none")));
        wanted.forEach(told -> {
            console.say(String.format(Locale.ROOT, "  %d. %s", told.ordinal(), SafeLine.of(message(told.finding()))));
            console.say("     → " + SafeLine.of(remarks.reason(told.reason())));
        });
        remarks.strays(answer).forEach(stray -> console.say("  " + SafeLine.of(stray)));
    }

    private String message(Finding finding) {
        return console.language().of(finding.message());
    }

    private Line line(Submission submission, SenderAnswer.Told told) {
        var decision = submission.decision();
        var reason = told.reason();
        return new Line(
                submission.receipt(),
                decision.flatMap(Decision::unit).map(UnitCode::value).orElse(null),
                decision.flatMap(Decision::period).map(Period::toString).orElse(null),
                told.ordinal(),
                told.finding().rule(),
                told.finding().sheet(),
                told.finding().cells().stream().map(Object::toString).toList(),
                message(told.finding()),
                reason.map(Explanation::words).orElse(null),
                reason.map(Explanation::who).orElse(null),
                reason.map(r -> r.givenAt().toString()).orElse(null),
                reason.map(r -> r.how().code()).orElse(null),
                reason.map(Explanation::firstReceipt).orElse(null),
                reason.flatMap(Explanation::firstPeriod).map(Period::toString).orElse(null));
    }
}
