package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.Stamped;
import vn.tiendo.form.find.FormSpans;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.form.text.UnitNames;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/** Reads who reports for when: first from pairs of label and answer on a cover sheet, then from title lines. */
final class IdentityReader {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final Programme programme;
    private final UnitNames names;
    private final IdentityWords words;
    private final FormTexts texts;
    private final List<Said> units = new ArrayList<>();
    private final PeriodText said;
    private final PeriodStatements periods;
    private final Set<Place> uncomputed = new LinkedHashSet<>();
    private String templateVersion = "";
    private Stamped stamped = new Stamped.Absent();

    /** What one place of the workbook says of the unit. {@code weight} orders places: stamp, cover, title line. */
    private record Said(String sheet, String text, Optional<UnitCode> unit, int weight) {}

    /** A cell of one of the workbook's sheets. */
    private record Place(String sheet, CellAddress at) {}

    IdentityReader(Programme programme, UnitNames names, IdentityWords words, PeriodText said) {
        this.programme = programme;
        this.said = said;
        this.names = names;
        this.words = words;
        this.texts = new FormTexts(programme.wording(), List.of());
        this.periods = new PeriodStatements(words, said);
    }

    /** The hidden stamp of the blank workbook. One that does not fit its seal makes all others worthless. */
    void readStamp(String sheet, Stamped said) {
        switch (said) {
            case Stamped.Absent _ -> {}
            case Stamped.Broken _ -> stamped = said;
            case Stamped.Genuine(Stamp stamp) -> {
                if (stamped instanceof Stamped.Absent) {
                    stamped = said;
                }
                readStamp(sheet, stamp);
            }
        }
    }

    private void readStamp(String sheet, Stamp stamp) {
        if (stamp.programme().equals(programme.code())) {
            String name = programme.unit(stamp.unit()).map(Unit::name).orElse("");
            units.add(new Said(sheet, name + " (" + stamp.unit() + ")", Optional.of(stamp.unit()), -1));
            periods.ofStamp(
                    sheet, stamp.period(), programme.named(stamp.period()).vi());
        }
    }

    /** A sheet without a table: label and answer side by side. */
    void readCover(String sheet, SheetTop top) {
        readPairs(sheet, top, Integer.MAX_VALUE);
    }

    /** The pairs of label and answer that stand above that row. */
    void readPairs(String sheet, SheetTop top, int below) {
        var answers = new CoverAnswers(top, words);
        for (var place : top.placesAbove(below)) {
            String label = SeenText.of(top, place);
            if (periods.isLabel(label) || words.isAny(label)) {
                answers.of(place, this::isMeant)
                        .filter(at -> at.row() < below && isUncomputed(top, at))
                        .ifPresent(at -> readUncomputed(sheet, label, at));
            }
            if (periods.isLabel(label)) {
                periods.ofCover(sheet, top, place, text -> texts.mark(text).isPresent());
            } else {
                periods.ofCell(sheet, place, label);
                if (words.isAny(label)) {
                    answers.of(place, this::isMeant)
                            .filter(at -> at.row() < below)
                            .map(at -> top.own(at.row(), at.column()))
                            .filter(answer -> texts.mark(answer).isEmpty())
                            .ifPresent(answer -> readPair(sheet, label, answer));
                }
            }
        }
    }

    private void readUncomputed(String sheet, String label, CellAddress at) {
        if (periods.isLabel(label)) {
            periods.ofUncomputed(sheet, at);
        } else {
            uncomputed.add(new Place(sheet, at));
        }
    }

    private static boolean isUncomputed(SheetTop top, CellAddress at) {
        return top.cell(at.row(), at.column())
                .filter(cell -> cell.value() instanceof CellValue.NotComputed)
                .isPresent();
    }

    /** Tells of formulas that should say who reports, or in which template, and of whose values the file holds none. */
    void tell(Repairs repairs) {
        uncomputed.forEach(place -> repairs.add(Repair.Kind.IDENTITY_NOT_COMPUTED, place.sheet(), place.at(), "", ""));
    }

    /** Whether the text says who reports, or for when. */
    private boolean isMeant(String text) {
        return !text.isEmpty()
                && (byCode(text).isPresent()
                        || byName(text).isPresent()
                        || said.named(text).isPresent());
    }

    private void readPair(String sheet, String label, String answer) {
        if (IdentityWords.isOne(words.unitCode(), label)) {
            units.add(new Said(sheet, answer, byCode(answer), 0));
        } else if (IdentityWords.isOne(words.unitName(), label)) {
            units.add(new Said(sheet, answer, byName(answer), 1));
        } else if (IdentityWords.isOne(words.template(), label) && templateVersion.isEmpty()) {
            templateVersion = answer;
        }
    }

    /** The lines above a table: the organisation, and "Kỳ báo cáo: …". */
    void readTitles(String sheet, SheetTop top, List<CellAddress> places) {
        boolean unitSaid = false;
        for (CellAddress place : places) {
            String line = top.own(place.row(), place.column());
            var folded = Folded.of(line);
            var unit = unitSaid ? Optional.<UnitCode>empty() : names.in(folded);
            if (unit.isPresent()) {
                units.add(new Said(sheet, line, unit, 2));
                unitSaid = true;
            }
        }
        periods.ofTitles(sheet, top, places);
    }

    /** Whether anything about unit, period or template was read from that sheet. */
    boolean saysSomethingFrom(String sheet) {
        return units.stream().anyMatch(s -> s.sheet().equals(sheet))
                || periods.saysSomethingFrom(sheet)
                || uncomputed.stream().anyMatch(place -> place.sheet().equals(sheet));
    }

    /** @param spans of how many months the figures are that the workbook holds */
    Identity identity(FormSpans spans) {
        periods.areOf(spans);
        var unit = best(units, said -> said.unit().isPresent());
        return new Identity(
                unit.flatMap(Said::unit),
                periods.period(),
                unit.or(() -> best(units, _ -> true)).map(Said::text).orElse(""),
                periods.text(),
                periods.place(),
                templateVersion,
                conflicts(unit),
                periods.others(),
                stamped);
    }

    private static Optional<Said> best(List<Said> said, java.util.function.Predicate<Said> condition) {
        return said.stream().filter(condition).min(Comparator.comparingInt(Said::weight));
    }

    private List<String> conflicts(Optional<Said> unit) {
        return units.stream()
                .filter(s -> s.unit().isPresent()
                        && unit.isPresent()
                        && !s.unit().equals(unit.get().unit()))
                .map(s -> s.sheet() + ": " + s.text())
                .toList();
    }

    /** By code; a code of digits is also known without its leading zeros, which spreadsheets drop. */
    private Optional<UnitCode> byCode(String text) {
        return programme.units().stream()
                .map(Unit::code)
                .filter(code -> withoutZeros(code.value()).equalsIgnoreCase(withoutZeros(text)))
                .findFirst();
    }

    private static String withoutZeros(String code) {
        return LEADING_ZEROS.matcher(code).replaceFirst("");
    }

    private Optional<UnitCode> byName(String line) {
        return names.in(Folded.of(line));
    }
}
