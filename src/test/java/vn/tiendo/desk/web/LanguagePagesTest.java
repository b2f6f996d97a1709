package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.State;

/** The switch between the languages. */
class LanguagePagesTest extends DeskFixture {

    private static final Cookie NOT_CHOSEN = new Cookie("other", "vi");

    @Autowired
    private MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/submissions", "/runs", "/rules", "/rules?programme=village-schools"})
    void isOnEveryPageAndLeadsBackToIt(String page) {
        String english = english(page, NOT_CHOSEN);

        assertThat(english).contains("lang=\"en\"", "aria-current=\"true\">EN</a>");
        assertThat(pages.get().uri(link(english, "vi"))).hasStatus(303).hasHeader(HttpHeaders.LOCATION, page);
    }

    @Test
    void isRememberedWhateverTheBrowserPrefers() {
        var answer = pages.get().uri("/language?to=vi&back=/runs").exchange();

        assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("language=vi; Path=/; Max-Age=31536000;")
                .endsWith("HttpOnly; SameSite=Lax");
        assertThat(english("/runs", new Cookie("language", "vi"))).contains("lang=\"vi\"", "Các lần chạy");
    }

    @Test
    void takesWhatTheBrowserPrefersWhereTheCookieIsGarbled() {
        assertThat(english("/runs", new Cookie("language", "xx"))).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "https://evil.example",
                "evil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/a\\b",
                "",
                " /runs",
                "/đường"
            })
    void leadsToNoOtherHost(String back) {
        var answer = pages.get().uri("/language?to=en&back={back}", back).exchange();

        assertThat(answer).hasStatus(303).hasHeader(HttpHeaders.LOCATION, "/");
        assertThat(answer.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).hasSize(1);
    }

    @Test
    void knowsNoOtherLanguagesAndNoOtherWayToAsk() {
        assertThat(pages.get().uri("/language?to=fr")).hasStatus(404);
        assertThat(pages.get().uri("/language")).hasStatus(404);
        assertThat(pages.perform(post("/language?to=en").with(csrf()))).hasStatus(404);
    }

    @Test
    void leadsFromTheAnswerToAFormToAPageThatCanBeAskedFor() {
        var period = new Period(2024, 3);
        decided("095", period, State.ACCEPTED);

        var run = pages.perform(
                post("/periods/{period}/runs", period).with(csrf()).locale(Locale.of("vi")));
        var upload = pages.perform(multipart("/submissions").with(csrf()).locale(Locale.of("vi")));

        assertThat(run).hasStatus(400);
        assertThat(pages.get().uri(link(text(run), "en")))
                .hasHeader(HttpHeaders.LOCATION, "/periods/2024-03?programme=" + PROGRAMME);
        assertThat(upload).hasStatus(400);
        assertThat(pages.get().uri(link(text(upload), "en"))).hasHeader(HttpHeaders.LOCATION, "/");
    }

    private String english(String page, Cookie cookie) {
        return text(pages.get()
                .uri(page)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .cookie(cookie)
                .exchange());
    }

    private static URI link(String page, String language) {
        int at = page.indexOf("/language?to=" + language);
        return URI.create(page.substring(at, page.indexOf('"', at)).replace("&amp;", "&"));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
