package vn.tiendo.desk.web;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's template may use. */
@ControllerAdvice
@ConditionalOnWebApplication
class EveryPage {

    @ModelAttribute("show")
    Shown show(Locale language) {
        return new Shown(language);
    }
}
