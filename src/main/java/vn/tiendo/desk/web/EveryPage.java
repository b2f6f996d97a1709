package vn.tiendo.desk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.catalogue.Catalogue;

/** What every page's template may use. */
@ControllerAdvice
@ConditionalOnWebApplication
class EveryPage {

    private final Catalogue catalogue;

    EveryPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ModelAttribute("show")
    PageFormats show(Locale language) {
        return new PageFormats(language, code -> catalogue.find(code).map(Catalogue.Entry::programme));
    }

    /** Where the reader is, to come back to in another language; the board, where that page was an answer to a form. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? address(
                        request.getAttribute(RequestDispatcher.ERROR_METHOD),
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING))
                : address(request.getMethod(), request.getRequestURI(), request.getQueryString());
    }

    private static String address(@Nullable Object method, @Nullable Object path, @Nullable Object query) {
        if (path == null
                || !(HttpMethod.GET.name().equals(method)
                        || HttpMethod.HEAD.name().equals(method))) {
            return "/";
        }
        return query == null ? path.toString() : path + "?" + query;
    }
}
