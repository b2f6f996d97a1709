package vn.tiendo.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.rules.RulesAsJson;
import vn.tiendo.desk.rules.RulesAsMarkdown;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;

/** The rules that submissions are held against: to read, to keep, and for programs. */
@Page
class RulePages {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final RuleCatalogues rules;
    private final Catalogue catalogue;
    private final Clock clock;

    RulePages(RuleCatalogues rules, Catalogue catalogue, Clock clock) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/rules")
    ModelAndView show(@RequestParam(defaultValue = "") String programme) {
        var found = rules.find(programme);
        var model = Map.of(
                "catalogue", found,
                "programmes", catalogue.programmes(),
                "thisPeriod", thisPeriod(found.programme()));
        return new ModelAndView("rules", model);
    }

    private Period thisPeriod(Programme programme) {
        return Period.of(YearMonth.now(clock.withZone(programme.schedule().zone())));
    }

    @GetMapping("/rules.md")
    ResponseEntity<byte[]> markdown(@RequestParam(defaultValue = "") String programme, Locale language) {
        return text(MARKDOWN, RulesAsMarkdown.in(language).of(rules.find(programme)));
    }

    @GetMapping("/rules.json")
    ResponseEntity<byte[]> json(@RequestParam(defaultValue = "") String programme) {
        return text(JSON, RulesAsJson.of(rules.find(programme)));
    }

    private static ResponseEntity<byte[]> text(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
