package vn.tiendo.ledger.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.Derivation;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestTable;

/** What holds of any two workbooks, on piles of rows that were put in, taken out, moved, renamed and altered. */
class ChangesPropertiesTest {

    private static final int SEEDS = 60;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangedBetweenAWorkbookAndItself(long seed) {
        var pile = new Pile(seed);

        assertThat(Changes.between(pile.tables(), pile.tables()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatChangedMakesTheOneOfTheOther(long seed) {
        var pile = new Pile(seed);
        var before = pile.tables();
        pile.shake();
        var after = pile.tables();

        var changes = Changes.between(before, after);

        assertThat(applied(figures(before), changes)).isEqualTo(figures(after));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsDifferByWhatTheCellsDiffer(long seed) {
        var pile = new Pile(seed);
        var before = pile.tables();
        pile.shake();

        var changes = Changes.between(before, pile.tables());

        assertThat(changes.totals())
                .allSatisfy(total -> assertThat(number(total.after()).subtract(number(total.before())))
                        .isEqualByComparingTo(moved(changes, total)));
    }

    private static BigDecimal number(Optional<BigDecimal> number) {
        return number.orElse(BigDecimal.ZERO);
    }

    private static BigDecimal moved(Changes changes, TotalChange total) {
        var cells = changes.figures().stream()
                .flatMap(change -> Stream.concat(
                        change.after().stream().filter(c -> isOf(c, total)).map(c -> amount(c)),
                        change.before().stream()
                                .filter(c -> isOf(c, total))
                                .map(c -> amount(c).negate())));
        var rows = changes.rows().stream()
                .filter(RowChange::leaf)
                .flatMap(row -> row.cells().stream()
                        .filter(c -> isOf(c, total))
                        .map(c -> row.added() ? amount(c) : amount(c).negate()));
        return Stream.concat(cells, rows).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOf(ComparedCell cell, TotalChange total) {
        return cell.field().equals(total.field()) && cell.member().equals(total.member());
    }

    private static BigDecimal amount(ComparedCell cell) {
        return cell.content() instanceof ComparedContent.Value(var number) ? number : BigDecimal.ZERO;
    }

    private record Identity(String subject, String field, String member) implements Comparable<Identity> {

        static Identity of(ComparedCell cell) {
            return new Identity(cell.subject(), cell.field(), cell.member());
        }

        @Override
        public int compareTo(Identity other) {
            return toString().compareTo(other.toString());
        }
    }

    private static Map<Identity, ComparedContent> figures(List<Table> tables) {
        var figures = new TreeMap<Identity, ComparedContent>();
        Derivation.figures(tables)
                .forEach(figure -> figures.put(
                        new Identity(figure.subject(), figure.field(), figure.member()),
                        ComparedContent.of(figure.entry())));
        return figures;
    }

    private static Map<Identity, ComparedContent> applied(Map<Identity, ComparedContent> before, Changes changes) {
        var names = new TreeMap<String, String>();
        changes.renamed().forEach(renaming -> names.put(renaming.before(), renaming.after()));
        var figures = new TreeMap<Identity, ComparedContent>();
        changes.rows(false).forEach(row -> row.cells().forEach(cell -> before.remove(Identity.of(cell))));
        before.forEach((id, content) -> figures.put(
                new Identity(names.getOrDefault(id.subject(), id.subject()), id.field(), id.member()), content));
        changes.rows(true).forEach(row -> row.cells().forEach(cell -> put(figures, cell)));
        changes.cells()
                .forEach(change -> change.after().ifPresentOrElse(cell -> put(figures, cell), () -> {
                    var gone = change.before().orElseThrow();
                    figures.remove(new Identity(
                            names.getOrDefault(gone.subject(), gone.subject()), gone.field(), gone.member()));
                }));
        return figures;
    }

    private static void put(Map<Identity, ComparedContent> figures, ComparedCell cell) {
        switch (cell.content()) {
            case ComparedContent.Value _, ComparedContent.Words _, ComparedContent.NotApplicable _ ->
                figures.put(Identity.of(cell), cell.content());
            case ComparedContent.Blank _, ComparedContent.Unread _ -> figures.remove(Identity.of(cell));
        }
    }

    /** Rows of projects, some without a code, some with one that others have. */
    private static final class Pile {

        private static final int ROWS = 12;

        private final Random chance;
        private final List<List<TestTable.Field>> rows = new ArrayList<>();

        Pile(long seed) {
            chance = new Random(seed);
            for (int i = 0; i < ROWS; i++) {
                rows.add(row());
            }
        }

        List<Table> tables() {
            var table = TestTable.of(TestForms.PROJECTS);
            rows.forEach(row -> table.leaf(row.toArray(TestTable.Field[]::new)));
            return List.of(table.build());
        }

        private List<TestTable.Field> row() {
            var row = new ArrayList<TestTable.Field>();
            row.add(code());
            row.add(TestTable.words("name", "Dự án " + chance.nextInt(40)));
            row.add(plan());
            row.add(TestTable.money("plan_by", chance.nextInt(100)).of("NSTW"));
            row.add(TestTable.number("land", chance.nextInt(9) + ".50"));
            row.add(TestTable.chosen("stage", "Giai đoạn " + chance.nextInt(3)));
            return row;
        }

        private TestTable.Field code() {
            return chance.nextInt(5) == 0
                    ? TestTable.blank("code")
                    : TestTable.words("code", Integer.toString(chance.nextInt(20)));
        }

        private TestTable.Field plan() {
            return switch (chance.nextInt(6)) {
                case 0 -> TestTable.blank("plan");
                case 1 -> TestTable.notApplicable("plan", "x");
                default -> TestTable.money("plan", chance.nextInt(1000));
            };
        }

        void shake() {
            for (int i = 0; i < 5; i++) {
                int at = chance.nextInt(rows.size());
                switch (chance.nextInt(5)) {
                    case 0 -> rows.add(at, row());
                    case 1 -> rows.remove(at);
                    case 2 -> rows.add(rows.remove(at));
                    case 3 -> rows.get(at).set(0, code());
                    default -> rows.get(at).set(2, plan());
                }
            }
        }
    }
}
