package vn.tiendo.report.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.progress.watch.Warning;

/** What units said and did, one by one. */
record Lists(Telling telling) {

    private BodyWords words() {
        return telling.words();
    }

    private String unit(UnitCode unit) {
        return telling.units().inTable(unit);
    }

    /** A row a unit or project; one that several kinds warn of has them all in its row. */
    Stream<Block> warned(ReportItem.Warned item) {
        var found = new LinkedHashMap<String, List<Warning>>();
        telling.situation().warnings().stream()
                .filter(warning -> item.kinds().contains(warning.of().kind()))
                .filter(warning ->
                        item.level().map(level -> isOf(level, warning)).orElse(true))
                .forEach(warning -> found.computeIfAbsent(
                                warning.unit() + "/" + warning.subject().orElse(""), _ -> new ArrayList<>())
                        .add(warning));
        if (found.isEmpty()) {
            String caption = words().of(item.caption());
            return Stream.of(Block.Paragraph.of(
                    caption.isEmpty() ? words().say("warned.none") : words().say("rows.none", caption)));
        }
        int most = item.most() == 0 ? found.size() : item.most();
        var lines = new ArrayList<Block.Line>();
        found.values().stream().limit(most).forEach(warnings -> lines.add(line(lines.size() + 1, warnings)));
        var notes = found.size() > most
                ? List.of(Sentence.of(words().say("warned.more", found.size() - most)))
                : List.<Sentence>of();
        var heading = new Heading(Stream.of("number", "unit", "subject", "what", "cause", "reason")
                .map(name -> List.of(words().say("warned." + name)))
                .toList());
        return Stream.of(
                new Block.Table(words().of(item.caption()), "", heading, List.of(5, 15, 26, 19, 15, 20), lines, notes));
    }

    private static boolean isOf(Watch.Level level, Warning warning) {
        return (level == Watch.Level.UNIT) == warning.subject().isEmpty();
    }

    private Block.Line line(int number, List<Warning> warnings) {
        var first = warnings.getFirst();
        var kinds = warnings.stream()
                .map(warning -> words().of(warning.of().name()))
                .distinct()
                .toList();
        var reasons = new LinkedHashSet<String>();
        warnings.forEach(warning -> warning.reason().ifPresent(reasons::add));
        return new Block.Line(
                CellLook.BODY,
                List.of(
                        new CellContent.Ordinal(number),
                        CellContent.words(unit(first.unit())),
                        CellContent.words(
                                first.subject().map(this::project).orElseGet(() -> words().say("warned.whole"))),
                        CellContent.words(String.join("; ", kinds)),
                        CellContent.words(cause(warnings)),
                        CellContent.words(
                                reasons.isEmpty() ? words().say("warned.no-reason") : String.join("; ", reasons))));
    }

    private String project(String code) {
        return telling.programme()
                .project(code)
                .map(Project::name)
                .or(() -> saidName(code))
                .orElse(code);
    }

    /** As its sender has it, of one that the registry no longer knows. */
    private Optional<String> saidName(String code) {
        return telling.programme().watch().stream()
                .flatMap(watch -> telling.consolidation().rows(watch.form()).stream())
                .filter(row -> row.subject().equals(code))
                .flatMap(row -> Optional.ofNullable(row.texts().get("name")).stream())
                .findFirst();
    }

    private String cause(List<Warning> warnings) {
        return warnings.stream()
                .flatMap(warning -> warning.cause().stream())
                .findFirst()
                .map(this::causeName)
                .orElseGet(() -> words().say("warned.no-cause"));
    }

    private String causeName(String value) {
        var programme = telling.programme();
        return programme
                .watch()
                .flatMap(watch -> watch.cause()
                        .flatMap(field -> programme.form(watch.form()).flatMap(form -> form.column(field))))
                .flatMap(column -> column.choices())
                .flatMap(list -> programme.choices().getOrDefault(list, List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst())
                .map(choice -> words().of(choice.name()))
                .orElse(value);
    }

    /** Word for word; the same words of several units once, with all of them. */
    Stream<Block> quoted(ReportItem.Quoted item) {
        var said = new LinkedHashMap<String, Set<UnitCode>>();
        telling.rows(item.form())
                .forEach(row -> Optional.ofNullable(row.texts().get(item.field()))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> said.computeIfAbsent(text, _ -> new LinkedHashSet<>())
                                .add(row.unit())));
        if (said.isEmpty()) {
            return Stream.of();
        }
        int most = item.most() == 0 ? said.size() : item.most();
        var points = said.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.size(), one.size())))
                .limit(most)
                .map(entry -> Block.Paragraph.of(
                        words().say("quoted", entry.getKey(), telling.units().inSentence(entry.getValue()))))
                .toList();
        var blocks = new ArrayList<Block>();
        String caption = words().of(item.caption());
        if (!caption.isEmpty()) {
            blocks.add(new Block.Title(2, "", caption));
        }
        blocks.add(new Block.Points(points));
        return blocks.stream();
    }

    /** Who did not send in time, or has nothing to say: a unit a row. Nothing where all did as they should. */
    Stream<Block> submissions(ReportItem.Submissions item) {
        var senders = telling.consolidation().coverage().senders();
        var lines = new ArrayList<Block.Line>();
        for (UnitCode unit : senders.expected()) {
            boolean missing = senders.missing().contains(unit);
            int late = senders.late().getOrDefault(unit, missing ? senders.overdue() : 0);
            if (missing || late > 0 || senders.nil().contains(unit)) {
                lines.add(line(lines.size() + 1, unit, missing, late));
            }
        }
        if (lines.isEmpty()) {
            return Stream.of();
        }
        var heading = new Heading(Stream.of("number", "unit", "state", "time")
                .map(name -> List.of(words().say("sent." + name)))
                .toList());
        return Stream.of(
                new Block.Table(words().of(item.caption()), "", heading, List.of(6, 34, 36, 24), lines, List.of()));
    }

    private Block.Line line(int number, UnitCode unit, boolean missing, int late) {
        boolean silent = missing || telling.consolidation().coverage().nil().contains(unit);
        String state = silent ? new Absence(telling).of(unit) : words().say("sent.received");
        String time = late == 0 ? words().say("sent.in-time") : words().say("sent.late", late);
        return new Block.Line(
                missing ? CellLook.WARNING : CellLook.BODY,
                List.of(
                        new CellContent.Ordinal(number),
                        CellContent.words(unit(unit)),
                        CellContent.words(state),
                        CellContent.centred(time)));
    }

    /** What readers have to know, in words and counts. */
    Stream<Block> notes() {
        var notes = new Notes(telling).sentences();
        return notes.isEmpty() ? Stream.of() : Stream.of(new Block.Remark(notes));
    }
}
