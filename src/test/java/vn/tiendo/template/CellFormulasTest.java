package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CellFormulasTest {

    @Test
    void putsAPercentageSoThatNothingIsDividedByNothing() {
        assertThat(formula("percent(rooms - temporary, rooms)"))
                .contains("IF(COUNT(B1,B2)=2,IF((SUM(B1))=0,\"\",(SUM(B1)-SUM(B2))/(SUM(B1))*100),\"\")");
    }

    @Test
    void addsTheMembersThatThePatternNames() {
        assertThat(formula("sum(where(amount, \"*/plan\"))")).contains("IF(COUNT(C1,E1)>0,SUM(C1,E1),\"\")");
    }

    @Test
    void keepsTheOrderOfOperations() {
        assertThat(formula("(rooms + temporary) * 2 / rooms"))
                .contains("IF(COUNT(B1,B2)=2,(SUM(B1)+SUM(B2))*2/SUM(B1),\"\")");
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(formula("previous.rooms")).isEmpty();
        assertThat(formula("rooms > 3 ? 1 : 0")).isEmpty();
        assertThat(formula("round(rooms, 1)")).isEmpty();
        assertThat(formula("sum(where(amount, \"{year}/plan\"))")).isEmpty();
        assertThat(formula("rooms +")).isEmpty();
        assertThat(formula("unknown + 1")).isEmpty();
    }

    @Test
    void putsAConditionSoThatItIsBrokenOnlyOnceAllOfItIsThere() {
        assertThat(broken("temporary <= rooms")).contains("AND(COUNT(B2,B1)=2,NOT(SUM(B2)<=SUM(B1)))");
        assertThat(broken("abs(rooms - sum(amount)) <= tolerance"))
                .contains("AND(COUNT(B1)=1,COUNT(C1,D1,E1)>0,NOT(ABS(SUM(B1)-SUM(C1,D1,E1))<=0.5*4))");
        assertThat(broken("7 == 1 || near(rooms, temporary, tolerance)"))
                .contains("AND(COUNT(B1,B2)=2,NOT(OR(7=1,ABS((SUM(B1))-(SUM(B2)))<=0.5*2)))");
    }

    @Test
    void leavesConditionsOverWordsAndAmounts() {
        assertThat(broken("state != 'x' || rooms > 0")).isEmpty();
        assertThat(broken("has(rooms)")).isEmpty();
        assertThat(broken("rooms <= 1000000")).isEmpty();
        assertThat(broken("rooms == 0")).isPresent();
        assertThat(broken("rooms")).isEmpty();
        assertThat(broken("rooms <= temporary temporary")).isEmpty();
    }

    private static Optional<String> broken(String text) {
        return CellFormulas.broken(text, new Stub());
    }

    private static Optional<String> formula(String text) {
        return CellFormulas.of(text, new Stub());
    }

    /** Rooms in B1 and B2, amounts from C1 to E1. */
    private static final class Stub implements CellFormulas.Cells {
        private final Map<String, String> plain = Map.of("rooms", "B1", "temporary", "B2");
        private final Map<String, String> members = Map.of("Q1/plan", "C1", "Q1/actual", "D1", "Q2/plan", "E1");

        @Override
        public Optional<String> of(String field) {
            return Optional.ofNullable(plain.get(field));
        }

        @Override
        public List<String> of(String field, Predicate<String> wanted) {
            return field.equals("amount")
                    ? members.entrySet().stream()
                            .filter(member -> wanted.test(member.getKey()))
                            .map(Map.Entry::getValue)
                            .sorted()
                            .toList()
                    : List.of();
        }
    }
}
