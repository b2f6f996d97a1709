package vn.tiendo.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.submission.Submissions;

/**
 * In which language a page is shown: the one that the reader chose; else the first of ours that the browser prefers;
 * where it prefers neither, that of the programme which the page is about, else of the first programme.
 */
final class DeskLocales extends AcceptHeaderLocaleResolver {

    private static final Pattern SUBMISSION = Pattern.compile("/submissions/(\\d{1,18})(?:/.*)?");

    private static final Pattern PROGRAMME = Pattern.compile("(?:^|&)programme=([a-z0-9-]+)(?=&|$)");

    private final Catalogue catalogue;
    private final Submissions submissions;

    DeskLocales(Catalogue catalogue, Submissions submissions) {
        this.catalogue = catalogue;
        this.submissions = submissions;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> preferred(request))
                .orElseGet(() -> programme(request).language())
                .locale();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, LanguagePages.COOKIE))
                .flatMap(cookie -> LanguagePages.language(cookie.getValue()));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(wanted -> LanguagePages.language(wanted).stream())
                    .findFirst();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private Programme programme(HttpServletRequest request) {
        return named(request)
                .flatMap(catalogue::find)
                .orElseGet(catalogue::first)
                .programme();
    }

    private Optional<String> named(HttpServletRequest request) {
        var submission = SUBMISSION.matcher(request.getRequestURI());
        return submission.matches()
                ? submissions
                        .find(Long.parseLong(submission.group(1)))
                        .map(known -> known.arrival().programme())
                : Optional.ofNullable(request.getQueryString()).flatMap(DeskLocales::programmeIn);
    }

    /** Asking the request for it would read a whole upload, which may be too large. */
    private static Optional<String> programmeIn(String query) {
        return PROGRAMME.matcher(query).results().findFirst().map(found -> found.group(1));
    }
}
