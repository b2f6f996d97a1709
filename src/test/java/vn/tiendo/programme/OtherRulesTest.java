package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.load.Programmes;

/** A programme, or a rule, of which one thing is another. */
class OtherRulesTest {

    private final Programme programme = Programmes.load(Path.of("jobs")).stream()
            .filter(p -> p.code().equals("urban-infrastructure"))
            .findFirst()
            .orElseThrow();

    @Test
    void leaveAllElseOfTheProgrammeAsItIs() throws ReflectiveOperationException {
        var fewer = List.of(programme.rules().getFirst());

        var other = programme.withRules(fewer);

        assertThat(other.rules()).isEqualTo(fewer);
        for (RecordComponent component : Programme.class.getRecordComponents()) {
            if (!component.getName().equals("rules")) {
                assertThat(component.getAccessor().invoke(other))
                        .as(component.getName())
                        .isSameAs(component.getAccessor().invoke(programme));
            }
        }
    }

    @Test
    void leaveAllElseOfTheRuleAsItIs() throws ReflectiveOperationException {
        var rule = programme.rule("DA05").orElseThrow();
        var grading = Grading.always(Severity.NOTE);

        var other = rule.graded(grading);

        assertThat(other.grading()).isEqualTo(grading);
        for (RecordComponent component : RuleDefinition.class.getRecordComponents()) {
            if (!component.getName().equals("grading")) {
                assertThat(component.getAccessor().invoke(other))
                        .as(component.getName())
                        .isEqualTo(component.getAccessor().invoke(rule));
            }
        }
    }
}
