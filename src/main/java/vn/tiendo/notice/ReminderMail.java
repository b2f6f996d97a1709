package vn.tiendo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;

/** Composes the mails about what has not been sent: to the units that owe it, and to the province. */
public final class ReminderMail {

    private final Outstanding outstanding;
    private final MailSettings settings;

    public ReminderMail(Outstanding outstanding, MailSettings settings) {
        this.outstanding = outstanding;
        this.settings = settings;
    }

    /** All mails of the day: to every contact of every unit that owes, and, past the deadline, to the province. */
    public List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        var registry = outstanding.programme().registry();
        for (Owing one : outstanding.owing()) {
            registry.contactsOf(one.unit().code(), outstanding.day()).forEach(to -> drafts.add(reminder(one, to)));
        }
        if (isLate() && !outstanding.owing().isEmpty()) {
            registry.provinceContacts(outstanding.day()).forEach(to -> drafts.add(digest(to)));
        }
        return drafts;
    }

    private boolean isLate() {
        return outstanding.workingDaysLate() > 0;
    }

    private Draft reminder(Owing one, Contact to) {
        var words = MailWords.in(to.language());
        String key = one.isHeld() ? "held" : isLate() ? "overdue" : "soon";
        var body = new PlainBody().say(words.say("greeting", to.name()));
        body.say(words.say(
                "owing." + one.state(),
                MailWords.time(outstanding.asOf()),
                period(words),
                one.unit().name(),
                one.receipt()));
        whatToDo(body, words, one, key);
        end(body, words, key + ".short", one.unit().name());
        return draft(isLate() ? Kind.OVERDUE : Kind.DUE_SOON, Optional.of(one), to, key, body, Enclosure.NONE);
    }

    private void whatToDo(PlainBody body, MailWords words, Owing one, String key) {
        var moves = new MoveWords(outstanding.programme());
        one.last().map(Owing.Last::standing).ifPresent(standing -> {
            if (standing instanceof Standing.Held || standing instanceof Standing.SentBack) {
                body.say(words.of(moves.sentence(standing)));
            }
        });
        if (!one.isHeld()) {
            body.say(words.say(key + ".told", due(), Math.abs(outstanding.workingDaysLate())));
            body.say(words.say("owing.forms", one.numbers()));
            body.say(words.say(one.state().equals("returned") ? "owing.resend" : "owing.send"));
        }
    }

    private Draft digest(Contact to) {
        var words = MailWords.in(to.language());
        var body = new PlainBody().say(words.say("greeting", to.name()));
        body.say(words.say(
                "digest.told",
                MailWords.time(outstanding.asOf()),
                outstanding.sent(),
                outstanding.expected(),
                period(words),
                due(),
                outstanding.workingDaysLate(),
                outstanding.owing().size()));
        int number = 0;
        for (Owing one : outstanding.owing()) {
            number++;
            body.item(String.format(Locale.ROOT, "%2d. ", number), line(words, one));
        }
        body.gap()
                .say(words.say(
                        "digest.letter",
                        LetterName.of(
                                outstanding.period(), outstanding.programme().language())));
        end(body, words, "digest.short", "");
        return draft(Kind.DIGEST, Optional.empty(), to, "digest", body, Enclosure.LETTER);
    }

    /** A unit without an address is said to be one: nobody reminded it. */
    private String line(MailWords words, Owing one) {
        var schedule = outstanding.programme().schedule();
        String state = words.say("state." + one.state(), one.receipt(), one.sentBackOn(schedule));
        boolean hasContact = !outstanding
                .programme()
                .registry()
                .contactsOf(one.unit().code(), outstanding.day())
                .isEmpty();
        return one.unit().name() + ": " + state + (hasContact ? "" : "; " + words.say("state.unreachable"));
    }

    private void end(PlainBody body, MailWords words, String shortKey, String unit) {
        String link = settings.link("/periods/" + outstanding.period() + "?programme="
                + outstanding.programme().code());
        var other = words.other();
        String gist = other.say(
                shortKey,
                unit,
                period(other),
                due(),
                Math.abs(outstanding.workingDaysLate()),
                outstanding.owing().size());
        MailEnd.add(body, words, outstanding.programme(), link, gist);
    }

    private Draft draft(Kind kind, Optional<Owing> one, Contact to, String key, PlainBody body, Enclosure enclosure) {
        var words = MailWords.in(to.language());
        return new Draft(
                outstanding.programme().code(),
                kind,
                outstanding.period() + "/" + outstanding.day(),
                Optional.empty(),
                Optional.of(outstanding.period()),
                one.map(owing -> owing.unit().code()),
                outstanding.asOf(),
                to,
                words.say(
                        key + ".subject",
                        one.map(owing -> owing.unit().name()).orElse(""),
                        period(words),
                        due(),
                        Math.abs(outstanding.workingDaysLate()),
                        outstanding.owing().size()),
                body.toString(),
                enclosure);
    }

    private String due() {
        return MailWords.day(outstanding.due());
    }

    private String period(MailWords words) {
        return words.inside(words.of(outstanding.programme().named(outstanding.period())));
    }
}
