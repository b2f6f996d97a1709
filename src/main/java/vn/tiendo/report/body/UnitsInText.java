package vn.tiendo.report.body;

import java.util.Collection;
import java.util.Comparator;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;

/** What units are called in running text: in full, and places with a small letter: "huyện Tuần Giáo", "Sở Xây dựng". */
record UnitsInText(Programme programme, BodyWords words) {

    String inTable(UnitCode unit) {
        return programme.unit(unit).map(Unit::name).orElse(unit.value());
    }

    /** Without the word for what it is: "Tuần Giáo". */
    String bare(UnitCode unit) {
        String name = inTable(unit);
        return programme.letters().addressed().keySet().stream()
                .filter(kind -> name.startsWith(kind + " "))
                .max(Comparator.comparingInt(String::length))
                .map(kind -> name.substring(kind.length() + 1))
                .orElse(name);
    }

    String inSentence(UnitCode unit) {
        String name = inTable(unit);
        boolean place = programme.letters().addressed().keySet().stream().anyMatch(kind -> name.startsWith(kind + " "));
        return place ? words.withinSentence(name) : name;
    }

    String inSentence(Collection<UnitCode> units) {
        return words.joined(units.stream().map(this::inSentence).toList());
    }
}
