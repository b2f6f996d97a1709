package vn.tiendo.desk.web;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.run.Catalogue;

/** What every page's template may use. */
@ControllerAdvice
@ConditionalOnWebApplication
class EveryPage {

    private final Catalogue catalogue;

    EveryPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ModelAttribute("show")
    Shown show(Locale language) {
        return new Shown(language, code -> catalogue.find(code).map(Catalogue.Entry::programme));
    }
}
