package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.Facts;

/** A table of members: one a row, the whole before them, those without figures behind them, with the reason. */
final class MemberTable {

    private static final Set<String> CHANGES =
            Set.of("change", "changeLastYear", "rankChange", "toTarget", "toAverage");

    /** What all together have not. */
    private static final Set<String> RANKS = Set.of("rank", "rankChange", "toAverage");

    /** What is in the indicator's own unit. */
    private static final Set<String> VALUES = Set.of("value", "previous", "lastYear", "target");

    private static final int NUMBER_SHARE = 5;
    private static final int NAME_SHARE = 26;
    private static final int FIGURE_SHARE = 11;
    private static final int DIFFERENCE_SHARE = 13;
    private static final int RANK_SHARE = 8;

    private final Telling telling;
    private final ReportItem.Table table;
    private final TableSigns signs;

    MemberTable(Telling telling, ReportItem.Table table) {
        this.telling = telling;
        this.table = table;
        this.signs = new TableSigns(telling.words());
    }

    /** Empty where nobody has a figure. */
    Optional<Block> block() {
        var members = telling.members(table.members());
        var known = members.stream().filter(this::hasFigures).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Block.Line>();
        if (table.whole()) {
            lines.add(line(
                    CellLook.TOTAL,
                    "",
                    marked(
                            telling.words()
                                    .say("whole")
                                    .toUpperCase(telling.words().language().locale()),
                            telling.general()),
                    telling.general()));
        }
        for (var member : known) {
            lines.add(line(
                    CellLook.BODY,
                    Integer.toString(lines.size() + (table.whole() ? 0 : 1)),
                    marked(name(member), member.facts()),
                    member.facts()));
        }
        if (table.members().by().equals(Dimensions.UNIT)) {
            var why = new Absence(telling);
            members.stream().filter(member -> !hasFigures(member)).forEach(member -> lines.add(absent(member, why)));
        }
        return Optional.of(
                new Block.Table(telling.words().of(table.caption()), unit(), heading(), shares(), lines, notes()));
    }

    /** What its signs mean; and why differences may not add up to the digit. */
    private List<Sentence> notes() {
        boolean differs = table.columns().stream()
                .map(MemberTable::word)
                .anyMatch(word -> CHANGES.contains(word) && !RANKS.contains(word));
        return Stream.concat(
                        signs.legend().stream(),
                        differs
                                ? Stream.of(Sentence.of(telling.words().say("change.unrounded")))
                                : Stream.<Sentence>of())
                .toList();
    }

    private boolean hasFigures(Telling.Member member) {
        return table.columns().stream()
                .filter(column -> column.endsWith(".value"))
                .anyMatch(column -> member.facts().get(column).isPresent());
    }

    private String name(Telling.Member member) {
        return telling.lines().name(table.members().by(), member.key());
    }

    /** Where a figure told is not the one that was published first. */
    private String marked(String name, Facts facts) {
        boolean revised = table.columns().stream()
                .filter(column -> column.endsWith(".value"))
                .anyMatch(column -> facts.get(code(column) + ".revised").equals(Optional.of(new Fact.Flag(true))));
        return revised ? signs.revised(name) : name;
    }

    private Block.Line line(CellLook look, String number, String name, Facts facts) {
        var cells = new ArrayList<>(List.of(CellContent.centred(number), CellContent.words(name)));
        table.columns().forEach(column -> cells.add(cell(look, column, facts)));
        return new Block.Line(look, cells);
    }

    private Block.Line absent(Telling.Member member, Absence why) {
        var reason = CellContent.words(why.of(new UnitCode(member.key())));
        return new Block.Line(
                CellLook.MUTED,
                List.of(
                        CellContent.BLANK,
                        CellContent.words(name(member)),
                        new CellContent.Spanning(reason, table.columns().size())));
    }

    private CellContent cell(CellLook look, String column, Facts facts) {
        var fact = facts.get(column);
        if (fact.isEmpty()) {
            return look == CellLook.TOTAL && RANKS.contains(word(column)) ? CellContent.BLANK : missing(column);
        }
        return CHANGES.contains(word(column)) ? difference(fact.get()) : content(fact.get());
    }

    private static String word(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    /** With its direction. */
    private CellContent difference(Fact fact) {
        return switch (fact) {
            case Fact.Figure(double exact, var shown) ->
                new CellContent.Difference(
                        signed(shown.value(), exact), Math.max(0, shown.value().scale()));
            case Fact.Count(long number, String _) -> new CellContent.Difference(BigDecimal.valueOf(number), 0);
            case Fact.Words _, Fact.Clause _, Fact.Flag _ -> content(fact);
        };
    }

    private CellContent content(Fact fact) {
        return switch (fact) {
            case Fact.Figure(double exact, var shown)
            when shown.value().signum() == 0 && exact != 0 -> signs.aboutZero();
            case Fact.Figure(double exact, var shown) ->
                new CellContent.Figure(
                        signed(shown.value(), exact), Math.max(0, shown.value().scale()));
            case Fact.Count(long number, String _) -> new CellContent.Ordinal(number);
            case Fact.Words(String text) -> CellContent.words(text);
            case Fact.Clause clause -> CellContent.words(clause.weighed().toString());
            case Fact.Flag(boolean holds) -> holds ? CellContent.centred("●") : CellContent.BLANK;
        };
    }

    /** A difference is told without its sign, and shown with it. */
    private static BigDecimal signed(BigDecimal value, double exact) {
        return exact < 0 ? value.abs().negate() : value;
    }

    private CellContent missing(String column) {
        return column.endsWith(".value") ? signs.notReported() : signs.notComparable();
    }

    private String unit() {
        boolean money = table.columns().stream()
                .filter(column ->
                        column.endsWith(".value") || column.endsWith(".needed") || column.endsWith(".remaining"))
                .anyMatch(column -> !column.endsWith(".value")
                        || indicator(column).filter(i -> Amounts.isMoney(i)).isPresent());
        return money ? telling.words().language().of(telling.amounts().money()) : "";
    }

    private Optional<Indicator> indicator(String column) {
        String code = code(column);
        return telling.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private static String code(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private Heading heading() {
        var paths = new ArrayList<List<String>>();
        paths.add(List.of(telling.words().say("number")));
        paths.add(List.of(telling.words()
                .find("by." + table.members().by())
                .orElseGet(() -> telling.words().say("by.other"))));
        table.columns().forEach(column -> paths.add(path(column)));
        return new Heading(paths);
    }

    /** Under the indicator's name where it has several columns. */
    private List<String> path(String column) {
        var indicator = indicator(column);
        String name = indicator.map(i -> telling.words().of(i.name())).orElse(column);
        String of = word(column);
        long several = table.columns().stream()
                .filter(c -> code(c).equals(code(column)))
                .count();
        String unit = indicator
                .filter(i -> !Amounts.isMoney(i))
                .map(telling.amounts()::unit)
                .filter(u -> u.equals("%"))
                .map(u -> " (%)")
                .orElse("");
        if (several == 1 && of.equals("value")) {
            return List.of(name + unit);
        }
        String kind = unit.isEmpty() ? ".amount" : ".points";
        String word = telling.words()
                .find("column." + of + kind)
                .orElseGet(() -> telling.words().say("column." + of));
        return several == 1 ? List.of(word) : List.of(name, VALUES.contains(of) ? word + unit : word);
    }

    private List<Integer> shares() {
        var shares = new ArrayList<>(List.of(NUMBER_SHARE, NAME_SHARE));
        table.columns().forEach(column -> shares.add(share(word(column))));
        return shares;
    }

    /** Ranks are short; a difference has its sign before it. */
    private static int share(String word) {
        if (word.startsWith("rank")) {
            return RANK_SHARE;
        }
        return CHANGES.contains(word) ? DIFFERENCE_SHARE : FIGURE_SHARE;
    }
}
