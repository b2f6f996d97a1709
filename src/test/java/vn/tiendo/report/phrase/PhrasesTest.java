package vn.tiendo.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.report.Phrase;

class PhrasesTest {

    private static final DefinitionPlace HERE = new DefinitionPlace("reports/ubnd.yaml", 1, 1);
    private static final ShownFigure.Source SOURCE = new ShownFigure.Source("rate", "unit", "095", "2025-06");
    private static final ShownFigure SHOWN = new ShownFigure("37,97 %", new BigDecimal("37.97"), "%", SOURCE);

    private final Phrases phrases = new Phrases(
            new FactNames(Map.of(
                    "rate.value", FactNames.Kind.NUMBER,
                    "rate.change", FactNames.Kind.NUMBER,
                    "rate.moved", FactNames.Kind.WORDS,
                    "member.name", FactNames.Kind.WORDS)),
            Language.VI);

    private static Phrase phrase(String when, String say) {
        var formula = when.isEmpty() ? Optional.<Formula>empty() : Optional.of(new Formula(when, HERE));
        return new Phrase(formula, LocalText.of(say), HERE);
    }

    private Optional<String> said(Facts facts, Phrase... ways) {
        return phrases.first(List.of(ways), facts).map(Sentence::text);
    }

    private static Facts facts(Fact change, String moved) {
        return Facts.of(Map.of(
                "rate.value",
                new Fact.Figure(37.966, SHOWN),
                "rate.change",
                change,
                "rate.moved",
                new Fact.Words(moved)));
    }

    @Test
    void saysTheFirstOfSeveralWaysThatIsSo() {
        var facts = facts(new Fact.Figure(7.18, SHOWN), "up");

        assertThat(said(
                        facts,
                        phrase("rate.moved == 'down'", "giảm"),
                        phrase("rate.change > 5", "tăng mạnh"),
                        phrase("", "tăng")))
                .contains("tăng mạnh");
    }

    @Test
    void passesOverAWayOfWhichSomethingIsNotKnown() {
        var facts = Facts.of(Map.of("rate.value", new Fact.Figure(37.966, SHOWN)));

        assertThat(said(facts, phrase("", "tăng {rate.change}"), phrase("", "đạt {rate.value}")))
                .contains("đạt 37,97 %");
    }

    @Test
    void holdsNoConditionAboutWhatIsNotKnownNorItsContrary() {
        assertThat(said(
                        Facts.of(Map.of()),
                        phrase("rate.change > 5", "tăng"),
                        phrase("!(rate.change > 5)", "không tăng")))
                .isEmpty();
        assertThat(said(Facts.of(Map.of()), phrase("!has(rate.change)", "không so sánh được")))
                .contains("không so sánh được");
    }

    @Test
    void weighsExactValuesAndTellsRoundedOnes() {
        var facts = Facts.of(Map.of("rate.value", new Fact.Figure(37.9649, SHOWN)));

        assertThat(said(facts, phrase("rate.value >= 37.965", "đủ"), phrase("", "chưa đủ: {rate.value}")))
                .contains("chưa đủ: 37,97 %");
    }

    @Test
    void keepsWhoseAFigureIs() {
        var sentence = phrases.first(List.of(phrase("", "đạt {rate.value} kế hoạch")), facts(new Fact.Flag(true), "up"))
                .orElseThrow();

        assertThat(sentence.parts().stream()
                        .flatMap(part ->
                                part instanceof Sentence.Figure(var shown) ? Stream.of(shown.of()) : Stream.of()))
                .containsExactly(SOURCE);
    }

    @Test
    void doesNotLookIntoWhatASenderWrote() {
        var facts = Facts.of(Map.of("member.name", new Fact.Words("{rate.value} <b>")));

        assertThat(said(facts, phrase("", "Dự án {member.name}"))).contains("Dự án {rate.value} <b>");
    }
}
