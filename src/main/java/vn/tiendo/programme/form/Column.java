package vn.tiendo.programme.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.programme.fault.LocalText;

/**
 * One declared column, or, when {@link #across} is set, a run of columns each of which stands for one member of a
 * dimension (capital source, town) or of several (year × quarter × actual or forecast). Of a block: one question.
 *
 * @param field the name by which rules, indicators and figures know it
 * @param is label paths, each from the top header row down ("Kế hoạch vốn năm / Tổng số"), steps parted by
 *     {@code " / "}; any one matches, folded. {@code {dimension}} within a step stands for the label of a member;
 *     {@code *} as a whole step is the same for the only dimension; {@code {year}} where the year is no dimension stands
 *     for any year of four digits ("Kế hoạch năm {year} / Tổng số"). Empty for a column without cells of its own
 * @param key the registry whose keys the cells hold (projects, items, towns or units), if any; towns and
 *     units may be written by their names
 * @param across the dimensions whose members the columns stand for: year, quarter, month, towns, units, or the name of
 *     a choice list
 * @param choices the choice list, or the registry whose members are the choices, if any
 * @param unit of numbers, for people; of money, the unit where the sheet does not state one; empty where none
 * @param required whether its header must be there and its cells filled
 * @param requiredIf when its cells must be filled, if not always: a condition over the row
 * @param negative whether amounts below zero are possible
 * @param total whether total and group rows carry its sum, to be checked
 * @param source where its text comes from
 * @param derived how it is worked out from the others, if it is: then it is checked, not kept
 * @param precision of a date: the coarsest that will do
 * @param prefill what a blank workbook says there already, if anything
 * @param words what it is called elsewhere, and of which members it is, if not of all
 */
public record Column(
        String field,
        List<String> is,
        FieldType type,
        Optional<String> key,
        List<String> across,
        Optional<String> choices,
        String unit,
        boolean required,
        Optional<Needed> requiredIf,
        boolean negative,
        boolean total,
        Source source,
        Optional<Derived> derived,
        Optional<DatePrecision> precision,
        Optional<Prefill> prefill,
        Words words) {

    /**
     * What is said of a column besides its labels.
     *
     * @param title what messages and reports call it; without one, as the sheet does
     * @param hint what the blank workbook says of it
     * @param members those that it has, in the order of its columns; empty where it has all
     */
    public record Words(Optional<LocalText> title, Optional<LocalText> hint, List<Member> members) {

        public static final Words NONE = new Words(Optional.empty(), Optional.empty(), List.of());

        public Words {
            members = List.copyOf(members);
        }
    }

    /**
     * One of the columns of dimensions that are not crossed in full.
     *
     * @param value a part for each dimension, {@link #WHOLE} for all of it together ("2026/all")
     * @param is its own labels, which are among the column's; where it has none, the column's name it
     */
    public record Member(String value, List<String> is) {

        /** The part of a member that is the whole of a dimension: the year of four quarters. */
        public static final String WHOLE = "all";

        public Member {
            is = List.copyOf(is);
        }

        /** Whether the other is a part of it. */
        public boolean holds(Member other) {
            var own = value.split("/", -1);
            var parts = other.value.split("/", -1);
            return !value.equals(other.value)
                    && own.length == parts.length
                    && IntStream.range(0, own.length).allMatch(i -> own[i].equals(WHOLE) || own[i].equals(parts[i]));
        }
    }

    /**
     * How a column is worked out.
     *
     * @param is its value, over the fields of the row
     * @param tolerance by which what is printed may differ, in the column's unit (of money without one of its own: in
     *     the unit that the sheet states); if empty, what rounding explains
     */
    public record Derived(Formula is, Optional<BigDecimal> tolerance) {}

    /**
     * When a column's cells have to be filled.
     *
     * @param when a condition over the fields of the row
     * @param because why, as senders read it after "because"; if empty, they are told what the cells say that the
     *     condition looks at
     */
    public record Needed(Formula when, Optional<LocalText> because) {}

    /** How exactly a date has to be given. */
    public enum DatePrecision {
        DAY,
        MONTH,
        YEAR
    }

    public Column {
        is = List.copyOf(is);
        across = List.copyOf(across);
    }

    /** Its labels, the first as a blank workbook prints it. */
    public List<DeclaredLabel> labels() {
        return is.stream().map(DeclaredLabel::of).toList();
    }

    /** The members that it has, if not all. */
    public List<Member> members() {
        return words.members();
    }

    /** Whether it stands for members of dimensions. */
    public boolean isAcross() {
        return !across.isEmpty();
    }

    /** Whether that dimension is the only one whose members it stands for. */
    public boolean isAcross(String dimension) {
        return across.equals(List.of(dimension));
    }

    /** Whether it has a label of its own in the sheet. */
    public boolean isLabelled() {
        return switch (source) {
            case Source.Cell _, Source.Answer _ -> true;
            case Source.Part _, Source.Group _ -> false;
        };
    }

    /** Whether its entries become figures. */
    public boolean isKept() {
        return derived.isEmpty();
    }
}
