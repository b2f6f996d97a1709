package vn.tiendo.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.NilReading;
import vn.tiendo.finding.Finding;
import vn.tiendo.intake.check.KeepingDefinitions;
import vn.tiendo.intake.check.LedgerHistory;
import vn.tiendo.intake.check.SubmissionCheck;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Declaration;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Turns;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.known.Claim;

/**
 * Takes nil reports in (báo cáo không phát sinh). One is accepted where a workbook with nothing in its forms would be, by
 * the same rules; otherwise nothing is stored, and what needs figures is told.
 */
public final class NilReports {

    private final Catalogue.Entry entry;
    private final WritingStores stores;
    private final VerdictKeeper keeping;
    private final MoveWords words;

    public NilReports(Catalogue catalogue, Catalogue.Entry entry, WritingStores stores) {
        this.entry = entry;
        this.stores = stores;
        this.keeping = new VerdictKeeper(stores.keeping(), catalogue, stores.clock());
        this.words = new MoveWords(entry.programme());
        new KeepingDefinitions(catalogue, stores.definitions()).afterPropertiesSet();
    }

    /** Declares for the actor's own unit. The same again adds nothing while it counts. */
    public Outcome declare(UnitCode unit, Period period, Actor actor, Optional<Reason> reason) {
        var asked = new Asked(unit, period, actor, reason);
        return new TransactionTemplate(stores.transactions()).execute(_ -> {
            new Turns(stores.jdbc())
                    .next(entry.programme().code(), stores.clock().instant());
            return refusal(asked).or(() -> already(asked)).orElseGet(() -> checked(asked));
        });
    }

    private record Asked(UnitCode unit, Period period, Actor actor, Optional<Reason> reason) {}

    private Optional<Outcome> refusal(Asked asked) {
        if (!asked.actor().role().equals(new Actor.Role.OfUnit(asked.unit()))) {
            return Optional.of(refused("not-own", asked, Map.of()));
        }
        boolean due =
                !entry.programme().formsExpected(asked.unit(), asked.period()).isEmpty();
        return due ? Optional.empty() : Optional.of(refused("not-due", asked, Map.of()));
    }

    private Outcome refused(String key, Asked asked, Map<String, LocalText> values) {
        return new Outcome.Refused(List.of(say("refuse.nil." + key, asked, values)));
    }

    private Optional<Outcome> already(Asked asked) {
        return counting(asked)
                .filter(counting -> counting.arrival().isDeclaration())
                .map(counting -> new Outcome.Already(
                        List.of(say("nil.already", asked, Map.of("receipt", number(counting.receipt()))))));
    }

    private Outcome checked(Asked asked) {
        var reading = NilReading.of(entry.programme(), asked.unit(), asked.period());
        var claim = new Claim(Optional.of(asked.unit()), Optional.of(asked.period()));
        var history = LedgerHistory.today(stores.ledger(), entry.programme().code());
        var checked = entry.checker().check(reading, claim, history, Optional.empty());
        if (!checked.verdict().status().isAccepted()) {
            return needed(asked, checked);
        }
        var before = counting(asked);
        var submission = receive(asked);
        keeping.keep(List.of(new SubmissionCheck.Judged(submission, reading, checked)));
        return done(submission, before, asked);
    }

    private Outcome needed(Asked asked, Checked checked) {
        var errors =
                checked.verdict().findings().stream().filter(Finding::isError).toList();
        var told = new ArrayList<LocalText>();
        told.add(say("refuse.nil.needed", asked, Map.of("count", number(errors.size()))));
        errors.forEach(error -> told.add(error.message()));
        return new Outcome.Refused(told);
    }

    private Submission receive(Asked asked) {
        var arrival = new Arrival(
                entry.programme().code(),
                new FileName(entry.programme().language().of(say("nil.file", asked, Map.of()))),
                Declaration.CHANNEL,
                Optional.of(asked.unit()),
                Optional.of(asked.period()));
        byte[] bytes = declaration(asked, stores.clock().instant()).toBytes();
        long receipt = stores.submissions().receive(arrival, bytes).number();
        return stores.submissions().find(receipt).orElseThrow();
    }

    private Declaration declaration(Asked asked, Instant now) {
        var forms = entry.programme().formsExpected(asked.unit(), asked.period());
        var numbers =
                LocalText.of(String.join(", ", forms.stream().map(Form::number).toList()));
        return new Declaration(
                entry.programme().code(),
                asked.unit(),
                asked.period(),
                forms.stream().map(Form::code).toList(),
                entry.programme().language().of(say("nil.statement", asked, Map.of("forms", numbers))),
                asked.actor().name(),
                asked.reason(),
                now);
    }

    private Outcome done(Submission submission, Optional<Submission> before, Asked asked) {
        long receipt = submission.receipt();
        var told = new ArrayList<LocalText>();
        told.add(say("nil.done", asked, Map.of("receipt", number(receipt))));
        var programme = entry.programme();
        var receivedAt = submission.receivedAt();
        told.add(words.sentence(stores.standings().timeliness(programme, asked.period(), asked.unit(), receivedAt)));
        var counting = counting(asked).map(Submission::receipt);
        before.filter(_ -> counting.equals(Optional.of(receipt)))
                .ifPresent(former ->
                        told.add(MoveWords.say("nil.replaces", Map.of("receipt", number(former.receipt())))));
        return new Outcome.Done(told, counting);
    }

    private Optional<Submission> counting(Asked asked) {
        return stores
                .submissions()
                .current(
                        entry.programme().code(), asked.period(), stores.clock().instant())
                .stream()
                .filter(s -> s.unit().equals(Optional.of(asked.unit())))
                .findFirst();
    }

    private LocalText say(String key, Asked asked, Map<String, LocalText> values) {
        var all = new java.util.HashMap<>(values);
        all.put("unit", LocalText.of(words.name(asked.unit())));
        all.put("period", entry.programme().named(asked.period()));
        all.put("role", LocalText.of(asked.actor().name()));
        all.put("code", LocalText.of(asked.unit().value()));
        all.put("month", LocalText.of(asked.period().toString()));
        return MoveWords.say(key, all);
    }

    private static LocalText number(long number) {
        return LocalText.of(Long.toString(number));
    }
}
