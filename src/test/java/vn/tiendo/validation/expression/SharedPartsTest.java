package vn.tiendo.validation.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plan <= size(rows.plan) ; 1",
                "plan <= size(rows.plan) && plan >= rows.plan[0] ; 2",
                "rows.plan.filter(p, p > 1).size() > plan ; 1",
                "rows.plan.exists(p, p > rows.plan[0]) || plan > 1 ; 1",
                "rows.plan[0] > 1 && size(rows.plan) > 1 ; 1",
                "rows.plan.filter(p, rows.plan[0] > p).exists(p, p > plan) ; 1"
            })
    void areThoseThatLookAtAllRowsAndNotAtTheOneAtHand(String text, int parts) throws CelValidationException {
        assertThat(new SharedParts(tree(text), Set.of("rows.plan")).parts()).hasSize(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan > 1 && size([1, 2]) == 2",
                "plan in rows.plan",
                "rows.plan.exists(p, p > plan)",
                "rows.plan.exists(p, p > 1 && plan > 1)"
            })
    void leaveOutWhatTheRowHasASayIn(String text) throws CelValidationException {
        assertThat(new SharedParts(tree(text), Set.of("rows.plan")).parts()).isEmpty();
    }

    @Test
    void areNamedInTheirPlace() throws CelValidationException {
        var parting = new SharedParts(tree("plan <= size(rows.plan)"), Set.of("rows.plan"));

        var left = parting.rest().getExpr().call().args();

        assertThat(left.get(1).ident().name())
                .isEqualTo(parting.parts().keySet().iterator().next());
    }

    private static CelAbstractSyntaxTree tree(String text) throws CelValidationException {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.EXISTS, CelStandardMacro.FILTER)
                .addVar("plan", SimpleType.INT)
                .addVar("rows.plan", ListType.create(SimpleType.INT))
                .build()
                .compile(text)
                .getAst();
    }
}
