package vn.tiendo.report.body;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswer;
import vn.tiendo.programme.report.ReportItem;

/** What was asked in the period before and what became of it: counts in words, then the same askings a row. */
record FollowUpTable(Telling telling, ReportItem.FollowUp item) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** So many units are named in a row. */
    private static final int NAMED = 3;

    /** What is still to be done comes first. */
    private static final List<String> ORDER = List.of(
            "STILL_ASKED", "ASKED_OTHERWISE", "OPEN", "ASSIGNED", "UNKNOWN", "NO_LONGER_ASKED", "DONE", "REFUSED");

    private BodyWords words() {
        return telling.words();
    }

    /** Nothing where nothing was asked. */
    Stream<Block> of(List<FollowUp> all) {
        var proposals = all.stream()
                .filter(one -> one.source().equals(item.form() + "/" + item.field()))
                .filter(one -> one.asker()
                        .filter(asker -> telling.isAbout(item.form(), asker.unit(), one.subject()))
                        .isPresent())
                .toList();
        var tasks =
                all.stream().filter(one -> item.tasks().contains(one.source())).toList();
        var asked = Stream.concat(proposals.stream(), tasks.stream()).toList();
        if (asked.isEmpty()) {
            return Stream.of();
        }
        var counts = Stream.of(counted("followed.proposals", proposals), counted("followed.tasks", tasks))
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(new Block.Paragraph(counts), table(groups(asked)));
    }

    private Optional<Sentence> counted(String key, List<FollowUp> asked) {
        var parts = ORDER.stream()
                .map(result -> words().say("followed.count." + result, count(asked, result)))
                .filter(Predicate.not(part -> part.startsWith("0 ")))
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(words().say(key, asked.size(), words().joined(parts))));
    }

    private static long count(List<FollowUp> asked, String result) {
        return asked.stream().filter(one -> result(one).equals(result)).count();
    }

    /** What the province said; what is seen, where it said nothing. */
    private static String result(FollowUp one) {
        return one.answer()
                .map(said -> said.result().name())
                .orElseGet(() -> one.state().name());
    }

    /** The same words of which the same became. */
    private record Group(String result, String words, boolean task, FollowUp first, List<FollowUp> all) {

        List<String> askers() {
            return all.stream()
                    .flatMap(one -> one.asker().stream())
                    .distinct()
                    .map(FollowUp.Asker::name)
                    .toList();
        }

        Period since() {
            return all.stream()
                    .map(FollowUp::since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static List<Group> groups(List<FollowUp> asked) {
        var groups = new LinkedHashMap<List<Object>, Group>();
        asked.forEach(one -> groups.computeIfAbsent(
                        List.of(one.words(), one.state(), one.answer().map(FollowUpTable::said)),
                        _ -> new Group(result(one), one.words(), one.asker().isEmpty(), one, new ArrayList<>()))
                .all()
                .add(one));
        return groups.values().stream()
                .sorted(Comparator.<Group>comparingInt(group -> ORDER.indexOf(group.result()))
                        .thenComparingInt(group -> -group.all().size()))
                .toList();
    }

    /** Whether two answers are the same to a reader. */
    private static String said(FollowUpAnswer answer) {
        return answer.result() + "\n" + answer.words() + "\n" + answer.by().name();
    }

    private Block table(List<Group> groups) {
        int most = item.most() == 0 ? groups.size() : item.most();
        var lines = new ArrayList<Block.Line>();
        groups.stream().limit(most).forEach(group -> lines.add(line(lines.size() + 1, group)));
        var notes = groups.size() > most
                ? List.of(Sentence.of(words().say("followed.more", groups.size() - most)))
                : List.<Sentence>of();
        var heading = new Heading(Stream.of("number", "what", "whose", "since", "result")
                .map(name -> List.of(words().say("followed." + name)))
                .toList());
        return new Block.Table(words().of(item.caption()), "", heading, List.of(5, 35, 22, 13, 25), lines, notes);
    }

    private Block.Line line(int number, Group group) {
        String since = words().of(telling.programme().named(group.since()));
        return new Block.Line(
                CellLook.BODY,
                List.of(
                        new CellContent.Ordinal(number),
                        CellContent.words(group.words()),
                        CellContent.words(group.task() ? words().say("followed.province") : askers(group)),
                        CellContent.centred(since),
                        CellContent.words(became(group.first()))));
    }

    private String askers(Group group) {
        var names = group.askers();
        String named = names.size() <= NAMED
                ? words().joined(names)
                : words().say("followed.and-others", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
        return group.all().size() == names.size()
                ? named
                : words().say("followed.times", named, group.all().size());
    }

    private String became(FollowUp one) {
        String seen = words().say("followed.state." + one.state().name());
        return one.answer()
                .map(answer -> answered(answer)
                        + (one.state() == FollowUp.State.STILL_ASKED ? "; " + words().say("followed.still") : ""))
                .orElse(seen);
    }

    private String answered(FollowUpAnswer answer) {
        String result = words().say("followed.answer." + answer.result().name());
        String who = answer.by().name() + ", "
                + DAY.format(answer.at().atZone(telling.programme().schedule().zone()));
        return (answer.words().isEmpty() ? result : result + ": " + answer.words()) + " (" + who + ")";
    }
}
