package vn.tiendo.desk.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.ledger.Counted;
import vn.tiendo.ledger.CountedSum;
import vn.tiendo.ledger.Tally;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.submission.State;

/** A receipt's lines, as its sender reads them. */
record ReceiptLines(ReceiptFacts facts, DeskWords words) {

    private static final int LABEL = 18;
    private static final int LONGEST = 160;
    private static final int MOST_SUMS = 40;
    private static final int ITEMS = 4;

    /** Blank ones part it for the eye, and are no part of what is signed. */
    List<String> all() {
        var lines = new ArrayList<String>();
        facts.programme().ifPresent(programme -> lines.addAll(heading(programme)));
        lines.addAll(submission());
        lines.add("");
        lines.add(words.say("made", time()));
        lines.add(words.say("keep"));
        return lines;
    }

    /** The same without what makes a paper of it. */
    List<String> submission() {
        var lines = new ArrayList<String>();
        lines.add(words.say("title", Long.toString(facts.submission().receipt())));
        lines.add("");
        lines.addAll(about());
        lines.addAll(new PlaceLines(facts, words).all());
        lines.add("");
        lines.add(words.say("counted"));
        lines.addAll(counted());
        return lines;
    }

    private String time() {
        return words.say("time", DaysAndTimes.second(facts.asOf()));
    }

    private List<String> heading(Programme programme) {
        return List.of(words.of(programme.issuer()), words.of(programme.title()), "");
    }

    private List<String> about() {
        var submission = facts.submission();
        return List.of(
                line("received", words.say("time", DaysAndTimes.second(submission.receivedAt()))),
                line("unit", unit()),
                line("period", period()),
                line("file", submission.arrival().fileName().value()),
                line("size", words.say("size.bytes", number(submission.size()))),
                line("hash", submission.sha256()),
                line("channel", channel(submission.arrival().channel())),
                line("state", state()),
                line("told", told()),
                line(
                        "definitions",
                        submission
                                .decision()
                                .map(made -> words.say("definitions.version", made.definitionVersion()))
                                .orElse("–")));
    }

    private String line(String key, String value) {
        return labelled(words.say(key), shortened(value));
    }

    static String labelled(String label, String value) {
        return label + ":" + " ".repeat(Math.max(1, LABEL - label.length() - 1)) + value;
    }

    private String unit() {
        return facts.unit()
                .map(code -> facts.programme()
                        .flatMap(programme -> programme.unit(code))
                        .map(Unit::name)
                        .map(name -> name + " (" + code + ")")
                        .orElse(code.value()))
                .orElseGet(() -> words.say("unit.unknown"));
    }

    private String period() {
        return facts.period()
                .map(period -> facts.programme()
                        .map(programme -> words.of(programme.named(period)))
                        .orElse(period.toString()))
                .orElseGet(() -> words.say("period.unknown"));
    }

    private String channel(String channel) {
        return words.find("channel." + channel).orElse(channel);
    }

    private String state() {
        var decision = facts.submission().decision();
        return decision.map(made -> words.say(
                        "state." + made.state().name(), words.say("time", DaysAndTimes.second(made.decidedAt()))))
                .orElseGet(() -> words.say("state." + State.PENDING.name()));
    }

    private String told() {
        var told = facts.told();
        return facts.submission().decision().isEmpty()
                ? "–"
                : words.say("told.counts", number(told.errors()), number(told.warnings()), number(told.notes()));
    }

    private List<String> counted() {
        Optional<Tally> tally = facts.tally();
        if (tally.isEmpty()) {
            boolean pending = facts.submission().decision().isEmpty();
            return List.of(words.say(pending ? "counted.pending" : "counted.lost"));
        }
        return switch (tally.get()) {
            case Tally.Unread _ -> List.of(words.say("counted.unread"));
            case Tally.Read read -> counted(read);
        };
    }

    private List<String> counted(Tally.Read read) {
        var lines = new ArrayList<String>();
        read.forms().forEach(form -> lines.addAll(counted(form)));
        lines.add(all(read));
        if (facts.submission().state() == State.REJECTED) {
            lines.add(words.say("counted.returned"));
        }
        if (facts.recomputed()) {
            lines.add(words.say("counted.recomputed"));
        }
        return lines;
    }

    private String all(Tally.Read read) {
        if (facts.isNil()) {
            return words.say("counted.nil", number(read.rows()), number(read.figures()));
        }
        return read.forms().isEmpty()
                ? words.say("counted.none")
                : words.say("counted.all", number(read.rows()), number(read.figures()));
    }

    private List<String> counted(Counted form) {
        var lines = new ArrayList<String>();
        lines.add(words.say("counted.form", name(form.form()), number(form.rows()), number(form.figures())));
        boolean items = known(form.form())
                .filter(known -> known.subject() == Form.Subject.ACROSS)
                .isPresent();
        lines.addAll(items ? items(form.sums()) : columns(form.sums()));
        return lines;
    }

    /** Form by form, for pages; none where nothing was counted. */
    List<CountedForm> forms() {
        return facts.tally().orElse(new Tally.Unread()) instanceof Tally.Read read
                ? read.forms().stream()
                        .map(form -> new CountedForm(
                                name(form.form()),
                                number(form.rows()),
                                number(form.figures()),
                                form.sums().stream()
                                        .map(this::sum)
                                        .map(line -> line.substring(2))
                                        .toList()))
                        .toList()
                : List.of();
    }

    /** All of it has to fit on a page, or nearly: what is left out stands in the JSON. */
    private List<String> columns(List<CountedSum> sums) {
        var lines =
                new ArrayList<>(sums.stream().limit(MOST_SUMS).map(this::sum).toList());
        if (sums.size() > MOST_SUMS) {
            lines.add(words.say("counted.more", number(sums.size() - MOST_SUMS)));
        }
        return lines;
    }

    /** By their codes, several a line: there are many of them, and the form says what they are. */
    private List<String> items(List<CountedSum> sums) {
        return Stream.iterate(0, from -> from < sums.size(), from -> from + ITEMS)
                .map(from -> sums.subList(from, Math.min(from + ITEMS, sums.size())).stream()
                        .map(sum -> "%s: %s %s".formatted(sum.field(), words.exact(sum.sum()), words.unit(sum.unit())))
                        .collect(Collectors.joining("; ", "- ", "")))
                .map(SafeLine::of)
                .toList();
    }

    private Optional<Form> known(String form) {
        return facts.programme().flatMap(programme -> programme.form(form));
    }

    private String name(String form) {
        return known(form)
                .map(known -> known.number() + " – " + words.of(known.title()))
                .orElse(form);
    }

    private String sum(CountedSum sum) {
        String text = words.say(
                "counted.sum",
                shortened(sum.title()),
                words.exact(sum.sum()),
                words.unit(sum.unit()),
                number(sum.figures()));
        return SafeLine.of(text.replaceAll(" {2,}", " "));
    }

    private String number(long number) {
        return words.exact(BigDecimal.valueOf(number));
    }

    /** Senders' words among them: one line, and no longer than people read. */
    private static String shortened(String text) {
        Function<String, String> cut = line -> line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return cut.apply(SafeLine.of(text).strip());
    }
}
