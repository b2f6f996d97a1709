package vn.tiendo.report.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.report.body.Amounts;
import vn.tiendo.report.body.BodyWords;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;
import vn.tiendo.report.source.EditionChanges.ChangedTurn;
import vn.tiendo.report.source.EditionNote;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.Vietnamese;

/** What an edition says otherwise than the one before it, for readers: why, whose submissions, which totals by how much. */
public final class ChangesSheet implements ReportSheet {

    private static final List<Double> WIDTHS = List.of(6.0, 40.0, 28.0, 17.0, 17.0, 17.0, 17.0, 28.0);

    private final Consolidation consolidation;
    private final EditionNote edition;
    private final EditionChanges changes;
    private final List<ChangedTotal> totals;
    private final Amounts amounts;

    private ChangesSheet(ReportSource source, EditionNote edition, EditionChanges changes) {
        this.consolidation = source.consolidation();
        this.edition = edition;
        this.changes = changes;
        var programme = consolidation.programme();
        this.totals = ordered(changes, programme);
        var money = source.audience().definition(programme).map(SignedReport::money);
        this.amounts = new Amounts(
                BodyWords.in(programme.language()),
                money.flatMap(MoneyUnit::named).orElse(MoneyUnit.TRIEU));
    }

    /** Empty where there is no edition before. */
    public static Optional<ChangesSheet> of(ReportSource source) {
        return source.edition()
                .flatMap(edition -> edition.changes().map(changes -> new ChangesSheet(source, edition, changes)));
    }

    private BodyWords words() {
        return amounts.words();
    }

    private Programme programme() {
        return consolidation.programme();
    }

    /** Its name in a workbook that has the report's own sheets. */
    public String name() {
        String name = words().say("changes.sheet");
        var taken = programme().report().sections().stream()
                .map(section -> section.sheet())
                .toList();
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + " " + i))
                .filter(free -> taken.stream().noneMatch(free::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        return words().say("changes.title");
    }

    /** How many rows its tables have. */
    public int rows() {
        return changes.turns().size() + totals.size();
    }

    @Override
    public void write(SheetWriter sheet) {
        sheet.columns(WIDTHS);
        sheet.line(
                CellLook.ORGANISATION, Vietnamese.upper(words().of(programme().issuer())));
        sheet.line(CellLook.TITLE, Vietnamese.upper(title()));
        sheet.line(CellLook.SUBTITLE, words().of(programme().named(consolidation.period())));
        lead().forEach(sentence -> sheet.line(CellLook.PARAGRAPH, sentence));
        if (!changes.turns().isEmpty()) {
            sheet.gap().line(CellLook.SECTION, words().say("changes.submissions"));
            sheet.heading(heading("changes.submission.columns"));
            submissions().forEach(row -> sheet.row(CellLook.BODY, row));
        }
        if (!totals.isEmpty()) {
            sheet.gap().line(CellLook.SECTION, words().say("changes.indicators"));
            sheet.heading(heading("changes.indicator.columns")).repeat();
            indicators(sheet);
        }
        if (totals.stream().anyMatch(total -> total.shift().difference().isEmpty())) {
            sheet.line(CellLook.NOTE, words().say("changes.unknown"));
        }
        elsewhere().ifPresent(note -> sheet.line(CellLook.NOTE, note));
    }

    private List<String> lead() {
        var said = new ArrayList<String>();
        said.add(words().say(
                        "changes.lead",
                        edition.number(),
                        moment(consolidation.asOf()),
                        changes.before(),
                        moment(changes.asOfBefore())));
        if (!edition.reason().isBlank()) {
            said.add(words().say("changes.reason", edition.reason()));
        }
        said.add(
                changes.isOfWordsOnly()
                        ? words().say("changes.nothing")
                        : words().say(
                                        "changes.counts",
                                        changes.turns().size(),
                                        changes.figures().all(),
                                        changedOfProvince()));
        said.addAll(inputs());
        return said;
    }

    /** What else it is made from that is otherwise. */
    private List<String> inputs() {
        var said = new ArrayList<String>();
        changes.redefinition()
                .ifPresent(
                        versions -> said.add(words().say("changes.definitions", versions.before(), versions.after())));
        if (!changes.otherPeriods().isEmpty()) {
            var periods = changes.otherPeriods().stream()
                    .map(period -> words().withinSentence(words().of(programme().named(period))))
                    .toList();
            said.add(words().say("changes.other-periods", words().joined(periods)));
        }
        changes.notes()
                .forEach(note -> words().find("changes.input." + note.kind())
                        .ifPresent(
                                _ -> said.add(words().say("changes.input." + note.kind(), note.come(), note.gone()))));
        return said;
    }

    private long changedOfProvince() {
        return changes.ofProvince().stream()
                .map(total -> total.shift().indicator().code())
                .distinct()
                .count();
    }

    private String moment(Instant instant) {
        return Vietnamese.moment(instant, programme().schedule().zone());
    }

    private Heading heading(String key) {
        return new Heading(
                Stream.of(words().say(key).split("\\|", -1)).map(List::of).toList());
    }

    private List<List<CellContent>> submissions() {
        var rows = new ArrayList<List<CellContent>>();
        for (ChangedTurn changed : changes.turns()) {
            var turn = changed.turn();
            rows.add(List.of(
                    new CellContent.Ordinal(rows.size() + 1),
                    CellContent.words(unit(turn.unit())),
                    CellContent.words(turn.cause()
                            .map(cause -> words().say("cause." + cause.name()))
                            .orElse("")),
                    receipt(turn.before()),
                    receipt(turn.after()),
                    CellContent.centred(turn.after().map(this::received).orElse("")),
                    CellContent.words(
                            changed.move().map(move -> move.by().name()).orElse("")),
                    CellContent.words(
                            changed.move().map(move -> move.reason().text()).orElse(""))));
        }
        return rows;
    }

    private static CellContent receipt(Optional<Long> receipt) {
        return receipt.<CellContent>map(CellContent.Ordinal::new).orElse(CellContent.centred("–"));
    }

    private String received(long receipt) {
        return consolidation.submissions().stream()
                .filter(line -> line.receipt() == receipt)
                .map(SubmissionLine::receivedAt)
                .map(this::moment)
                .findFirst()
                .orElse("");
    }

    private String unit(UnitCode code) {
        return new ReportNames(programme()).unit(code);
    }

    /** Of the whole, then of each unit. */
    private static List<ChangedTotal> ordered(EditionChanges changes, Programme programme) {
        var byUnit = changes.of(Dimensions.UNIT)
                .collect(Collectors.groupingBy(
                        total -> new UnitCode(total.shift().key())));
        var ofUnits = new ReportNames(programme)
                .inOrder(byUnit.keySet().stream().sorted(Comparator.comparing(UnitCode::value))).stream()
                        .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream());
        return Stream.concat(changes.ofProvince().stream(), ofUnits).toList();
    }

    private void indicators(SheetWriter sheet) {
        int number = 1;
        for (ChangedTotal total : totals) {
            boolean whole = total.shift().dimension().equals(Dimensions.PROVINCE);
            sheet.row(whole ? CellLook.EMPHASIS : CellLook.BODY, row(number++, total));
        }
    }

    private List<CellContent> row(int number, ChangedTotal total) {
        var value = new ChangedValue(total, amounts);
        var shift = total.shift();
        boolean whole = shift.dimension().equals(Dimensions.PROVINCE);
        return List.of(
                new CellContent.Ordinal(number),
                CellContent.words(value.name()),
                CellContent.words(whole ? words().say("whole") : unit(new UnitCode(shift.key()))),
                value.first(),
                value.before(),
                value.after(),
                value.difference(),
                CellContent.words(words().say("cause." + shift.cause().name())));
    }

    private Optional<String> elsewhere() {
        int others = changes.totals().size() - totals.size();
        return others == 0 ? Optional.empty() : Optional.of(words().say("changes.elsewhere", others));
    }
}
