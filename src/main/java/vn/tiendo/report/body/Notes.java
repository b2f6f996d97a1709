package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.watch.Warning;
import vn.tiendo.submission.Standing;

/** What a reader of the figures has to know, in words and counts: no rule's number, no receipt. */
final class Notes {

    private final Telling telling;
    private final List<Sentence> sentences = new ArrayList<>();

    Notes(Telling telling) {
        this.telling = telling;
    }

    List<Sentence> sentences() {
        if (!telling.situation().closed()) {
            say("note.preliminary");
        }
        senders();
        submissions();
        warnings();
        adjusted();
        restated();
        return List.copyOf(sentences);
    }

    private Consolidation consolidation() {
        return telling.consolidation();
    }

    private void say(String key, Object... values) {
        sentences.add(Sentence.of(telling.words().say(key, values)));
    }

    private void senders() {
        var senders = consolidation().coverage().senders();
        if (!senders.missing().isEmpty()) {
            say("note.missing", senders.missing().size(), units(senders.missing()));
        }
        if (!senders.nil().isEmpty()) {
            say("note.nil", senders.nil().size(), units(senders.nil()));
        }
        var late = senders.expected().stream()
                .filter(unit -> senders.late().getOrDefault(unit, 0) > 0)
                .toList();
        if (!late.isEmpty()) {
            say("note.late", late.size(), units(late), senders.daysLate());
        }
    }

    private String units(Collection<UnitCode> units) {
        return telling.units().inSentence(units);
    }

    private void submissions() {
        var corrected = new LinkedHashSet<UnitCode>();
        var returned = new LinkedHashSet<UnitCode>();
        var held = new LinkedHashSet<UnitCode>();
        int pending = 0;
        for (SubmissionLine line : consolidation().submissions()) {
            var unit = line.unit();
            switch (line.standing()) {
                case Standing.Superseded _ ->
                    unit.filter(_ -> line.correction().filter(c -> c.figures()).isPresent())
                            .ifPresent(corrected::add);
                case Standing.Returned _, Standing.SentBack _ -> unit.ifPresent(returned::add);
                case Standing.Held _ -> unit.ifPresent(held::add);
                case Standing.Pending _ -> pending++;
                case Standing.Counts _, Standing.Withdrawn _ -> {}
            }
        }
        told("note.corrected", corrected);
        told("note.returned", returned);
        told("note.held", held);
        if (pending > 0) {
            say("note.pending", pending);
        }
    }

    private void told(String key, Set<UnitCode> units) {
        if (!units.isEmpty()) {
            say(key, units.size(), units(units));
        }
    }

    /** Of rows, of each kind that asks for a reason: how many, and how many of them have one. */
    private void warnings() {
        var kinds = new LinkedHashMap<LocalText, List<Warning>>();
        telling.situation().warnings().stream()
                .filter(warning ->
                        warning.subject().isPresent() && warning.of().rule().isPresent())
                .forEach(warning -> kinds.computeIfAbsent(warning.of().name(), _ -> new ArrayList<>())
                        .add(warning));
        kinds.forEach((name, warnings) -> {
            long explained =
                    warnings.stream().filter(w -> w.reason().isPresent()).count();
            say(
                    explained == 0 ? "note.warned.unexplained" : "note.warned",
                    telling.words().of(name),
                    warnings.size(),
                    explained);
        });
    }

    private void adjusted() {
        int entries = consolidation().adjusted().entries().size();
        if (entries > 0) {
            say("note.adjusted", entries);
        }
    }

    /** Whose earlier figures are told in the units of now, or cannot be. */
    private void restated() {
        boolean any = telling.situation().lines().stream()
                .anyMatch(line -> !line.previous().from().isEmpty()
                        || !line.lastYear().from().isEmpty());
        if (any) {
            say("note.restated");
        }
        Optional<MetricLine> published = telling.situation().lines().stream()
                .filter(line -> line.dimension().equals("province") && isOtherThanFirst(line))
                .findFirst();
        published.ifPresent(line -> telling.general()
                .get(line.indicator().code() + ".first")
                .ifPresent(first -> {
                    var parts = new ArrayList<Sentence.Part>();
                    parts.add(new Sentence.Words(telling.words()
                            .say(
                                    "note.first",
                                    telling.words()
                                            .withinSentence(telling.words()
                                                    .of(line.indicator().name())))));
                    parts.addAll(first.told());
                    parts.add(new Sentence.Words("."));
                    sentences.add(new Sentence(parts));
                }));
    }

    private boolean isOtherThanFirst(MetricLine line) {
        return telling.general().get(line.indicator().code() + ".first").isPresent();
    }
}
