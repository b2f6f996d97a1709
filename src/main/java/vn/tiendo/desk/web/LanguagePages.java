package vn.tiendo.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.programme.fault.Language;

/** Switches the pages' language, which the browser remembers, and goes back to where the reader was. */
@Page
class LanguagePages {

    static final String COOKIE = "language";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** A path of ours: what begins with two slashes, or with one and its mirror image, is somebody else's host. */
    private static final Pattern OWN = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*)?");

    private static final int LONGEST = 2000;

    @GetMapping("/language")
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back) {
        var chosen = language(to).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()))
                .header(HttpHeaders.LOCATION, isOwn(back) ? back : "/")
                .build();
    }

    private static String cookie(Language chosen, boolean secure) {
        return ResponseCookie.from(COOKIE, chosen.locale().getLanguage())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .build()
                .toString();
    }

    private static boolean isOwn(String back) {
        return back.length() <= LONGEST && OWN.matcher(back).matches();
    }

    /** The language that goes by the code, if it is one of ours. */
    static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(own -> own.locale().getLanguage().equals(code))
                .findFirst();
    }
}
