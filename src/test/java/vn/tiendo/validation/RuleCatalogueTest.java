package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.Programmes;

/** The rules as people look them up. */
class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.of(Programmes.load(Path.of("jobs")).stream()
            .filter(programme -> programme.code().equals("urban-infrastructure"))
            .findFirst()
            .orElseThrow());

    @Test
    void holdsEveryRuleOnceById() {
        var ids = catalogue.entries().stream().map(RuleCatalogue.Entry::id).toList();

        assertThat(ids)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(catalogue.programme().rules().stream()
                        .map(RuleDefinition::id)
                        .toList());
    }

    @Test
    void hasASectionForEveryFormWithRulesOfItsOwn() {
        var sections = catalogue.sections();

        assertThat(sections.getFirst().form()).isEmpty();
        assertThat(sections.stream().flatMap(s -> s.form().stream()).map(Form::code))
                .isNotEmpty()
                .isSubsetOf(
                        catalogue.programme().forms().stream().map(Form::code).toList());
        var listed = new ArrayList<RuleCatalogue.Entry>();
        sections.forEach(section -> listed.addAll(section.entries()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(catalogue.entries());
    }

    @Test
    void saysWhatIsFoundAsDots() {
        var entry = entry("DA02");

        assertThat(entry.say().vi()).isEqualTo("Mã dự án … không có trong danh mục của …");
        assertThat(entry.fix().en()).isEqualTo("Check the code; nearest in the list: …");
    }

    @Test
    void listsSpecialCasesThatAreSaidOtherwise() {
        var others = entry("DA02").others();

        assertThat(others)
                .extracting(RuleCatalogue.Advice::say)
                .extracting(LocalText::vi)
                .anyMatch(say -> say.startsWith("Mã số liệu …"));
        assertThat(catalogue.entries())
                .allSatisfy(entry -> assertThat(entry.others())
                        .doesNotHaveDuplicates()
                        .doesNotContain(new RuleCatalogue.Advice(entry.say(), entry.fix())));
    }

    @Test
    void givesAnExampleAndTheConditionThatHasToHold() {
        assertThat(catalogue.entries()).allMatch(entry -> entry.example().isPresent());
        assertThat(entry("DA05").condition().orElseThrow()).contains("plan");
        assertThat(entry("TM04").condition()).isEmpty();
    }

    private RuleCatalogue.Entry entry(String id) {
        return catalogue.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
