package vn.tiendo.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.document.DocxLetters;
import vn.tiendo.document.LetterManner;
import vn.tiendo.document.Letterhead;
import vn.tiendo.document.OfficialLetter;
import vn.tiendo.document.Passage;
import vn.tiendo.document.Signature;
import vn.tiendo.programme.report.Letters;

/**
 * The letter of đôn đốc: an official letter, ready to be numbered and signed, to the units that owe a period's report.
 * In its programme's language: whoever signs it answers for it. The same state of things gives the same bytes.
 */
public final class ReminderLetter {

    /** As many addressees can be named at the top; more are "the units of this list". */
    private static final int MOST_NAMED = 5;

    private final Outstanding outstanding;
    private final Letters letters;
    private final MailWords words;

    public ReminderLetter(Outstanding outstanding) {
        this.outstanding = outstanding;
        this.letters = outstanding.programme().letters();
        this.words = MailWords.in(outstanding.programme().language());
    }

    /** As .docx. */
    public byte[] docx() {
        var out = new ByteArrayOutputStream();
        try {
            DocxLetters.write(letter(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the letter", e);
        }
    }

    OfficialLetter letter() {
        return new OfficialLetter(
                isEnglish() ? LetterManner.PLAIN : LetterManner.OFFICIAL,
                new Letterhead(letters.superior(), letters.issuer(), letters.symbol(), letters.place()),
                (isEnglish() ? "Subject: " : "V/v ") + said(subject()),
                addressees(),
                body(),
                new Signature(letters.signature(), letters.signer()),
                letters.recipients());
    }

    private boolean isEnglish() {
        return words.language().isEnglish();
    }

    private String subject() {
        String own = letters.reminder().subject();
        return own.isEmpty() ? words.say("letter.subject") : own;
    }

    private List<String> addressees() {
        var owing = outstanding.owing();
        return owing.size() > MOST_NAMED
                ? List.of(words.say("letter.addressees"))
                : owing.stream().map(one -> letters.addressed(one.unit())).toList();
    }

    private List<Passage> body() {
        var body = new ArrayList<Passage>();
        opening().map(text -> new Passage.Paragraph(said(text))).forEach(body::add);
        body.add(new Passage.Table(columns(), rows()));
        var closing = closing().map(this::said).toList();
        closing.subList(0, closing.size() - 1).forEach(text -> body.add(new Passage.Paragraph(text)));
        // NĐ 30/2020: the end of a letter's text is marked so.
        String last = closing.getLast();
        body.add(new Passage.Paragraph(isEnglish() ? last : last.replaceFirst("[./]*$", "./.")));
        return body;
    }

    private Stream<String> opening() {
        var own = letters.reminder().opening();
        String usual = outstanding.workingDaysLate() > 0 ? "letter.opening.late" : "letter.opening.soon";
        return own.isEmpty() ? Stream.of(words.say(usual)) : own.stream();
    }

    private Stream<String> closing() {
        var own = letters.reminder().closing();
        return own.isEmpty() ? Stream.of(words.say("letter.closing.1"), words.say("letter.closing.2")) : own.stream();
    }

    private List<Passage.Column> columns() {
        return List.of(
                new Passage.Column(words.say("letter.column.no"), 10, Passage.Align.CENTRE),
                new Passage.Column(words.say("letter.column.unit"), 52, Passage.Align.LEFT),
                new Passage.Column(words.say("letter.column.forms"), 20, Passage.Align.CENTRE),
                new Passage.Column(words.say("letter.column.due"), 21, Passage.Align.CENTRE),
                new Passage.Column(words.say("letter.column.late"), 18, Passage.Align.CENTRE),
                new Passage.Column(words.say("letter.column.state"), 30, Passage.Align.LEFT));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (Owing one : outstanding.owing()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    letters.addressed(one.unit()),
                    one.numbers(),
                    MailWords.day(outstanding.due()),
                    late(),
                    state(one)));
        }
        return rows;
    }

    private String late() {
        int late = outstanding.workingDaysLate();
        return late > 0 ? Integer.toString(late) : words.say("letter.not.due");
    }

    private String state(Owing one) {
        var schedule = outstanding.programme().schedule();
        return words.say("letter." + one.state(), one.receipt(), one.sentBackOn(schedule));
    }

    private String said(String text) {
        var programme = outstanding.programme();
        return MailWords.fill(
                text,
                Map.of(
                        "programme", words.of(programme.title()),
                        "period", words.inside(words.of(programme.named(outstanding.period()))),
                        "due", MailWords.day(outstanding.due()),
                        "asOf",
                                MailWords.time(outstanding.asOf())
                                        .replaceFirst(":\\d\\d, ", isEnglish() ? ", " : " ngày "),
                        "sent", Integer.toString(outstanding.sent()),
                        "expected", Integer.toString(outstanding.expected()),
                        "missing", Integer.toString(outstanding.owing().size()),
                        "answerBy", MailWords.day(answerBy())));
    }

    /** So many working days from the day of the letter, but never before the deadline itself. */
    private LocalDate answerBy() {
        var days = outstanding.programme().schedule().days();
        var day = outstanding.day();
        for (int left = letters.reminder().answerWithin(); left > 0; left--) {
            day = days.onOrAfter(day.plusDays(1));
        }
        return day.isBefore(outstanding.due()) ? outstanding.due() : day;
    }
}
