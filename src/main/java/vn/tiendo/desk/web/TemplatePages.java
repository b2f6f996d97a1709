package vn.tiendo.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.template.Templates;

/** The blank workbooks of a period, one for each unit that has to send anything; made when they are asked for. */
@Page
class TemplatePages {

    private final Catalogue catalogue;
    private final SigningKeys keys;
    private final Ledger ledger;

    TemplatePages(Catalogue catalogue, SigningKeys keys, Ledger ledger) {
        this.catalogue = catalogue;
        this.keys = keys;
        this.ledger = ledger;
    }

    @GetMapping("/periods/{period}/templates")
    ModelAndView list(@PathVariable String period, @RequestParam(defaultValue = "") String programme) {
        var known = entry(programme).programme();
        var asked = period(period);
        return new ModelAndView(
                "templates", Map.of("programme", known, "period", asked, "units", known.unitsExpected(asked)));
    }

    @GetMapping("/periods/{period}/templates/{unit}")
    ResponseEntity<Resource> file(
            @PathVariable String period, @PathVariable String unit, @RequestParam(defaultValue = "") String programme)
            throws IOException {
        var known = entry(programme);
        var asked = period(period);
        var templates = BlankWorkbooks.of(known, keys, ledger);
        var code =
                UnitCode.parse(unit).filter(one -> templates.isDue(one, asked)).orElseThrow(Missing::new);
        var content = new ByteArrayOutputStream();
        templates.write(code, asked, content);
        return Attachment.of(new ByteArrayResource(content.toByteArray()), Templates.fileName(code, asked));
    }

    private Catalogue.Entry entry(String code) {
        var known = code.isEmpty() ? Optional.of(catalogue.first()) : catalogue.find(code);
        return known.orElseThrow(Missing::new);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(Missing::new);
    }
}
