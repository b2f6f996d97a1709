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
                .contains("IF(COUNT(B1,B2)=0,\"\",IF((SUM(B1))=0,\"\",(SUM(B1)-SUM(B2))/(SUM(B1))*100))");
    }

    @Test
    void addsTheMembersThatThePatternNames() {
        assertThat(formula("sum(where(amount, \"*/plan\"))")).contains("IF(COUNT(C1,E1)=0,\"\",SUM(C1,E1))");
    }

    @Test
    void keepsTheOrderOfOperations() {
        assertThat(formula("(rooms + temporary) * 2 / rooms"))
                .contains("IF(COUNT(B1,B2)=0,\"\",(SUM(B1)+SUM(B2))*2/SUM(B1))");
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

    private static Optional<String> formula(String text) {
        var plain = Map.of("rooms", "B1", "temporary", "B2");
        var members = Map.of("Q1/plan", "C1", "Q1/actual", "D1", "Q2/plan", "E1");
        return CellFormulas.of(text, new CellFormulas.Cells() {
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
        });
    }
}
