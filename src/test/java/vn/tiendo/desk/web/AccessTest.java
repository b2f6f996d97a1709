package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.State;

class AccessTest extends DeskFixture {

    private static final Map<String, Set<HttpMethod>> OFFERED = Map.ofEntries(
            entry("/", HttpMethod.GET),
            entry("/submissions", HttpMethod.GET, HttpMethod.POST),
            entry("/submissions/{receipt}", HttpMethod.GET),
            entry("/submissions/{receipt}/file", HttpMethod.GET),
            entry("/submissions/{receipt}/reply", HttpMethod.GET),
            entry("/submissions/{receipt}/receipt", HttpMethod.GET),
            entry("/submissions/{receipt}/receipt.json", HttpMethod.GET),
            entry("/submissions/{receipt}/changes.json", HttpMethod.GET),
            entry("/submissions/{receipt}/findings.json", HttpMethod.GET),
            entry("/submissions/{receipt}/findings.csv", HttpMethod.GET),
            entry("/submissions/{receipt}/findings.xlsx", HttpMethod.GET),
            entry("/periods/{period}", HttpMethod.GET),
            entry("/periods/{period}/files/{name}", HttpMethod.GET),
            entry("/periods/{period}/runs", HttpMethod.POST),
            entry("/periods/{period}/letter", HttpMethod.GET),
            entry("/periods/{period}/templates", HttpMethod.GET),
            entry("/periods/{period}/templates/{unit}", HttpMethod.GET),
            entry("/runs", HttpMethod.GET),
            entry("/runs/{id}", HttpMethod.GET),
            entry("/runs/{id}/stop", HttpMethod.POST),
            entry("/language", HttpMethod.GET),
            entry("/rules", HttpMethod.GET),
            entry("/rules.md", HttpMethod.GET),
            entry("/rules.json", HttpMethod.GET));

    private static Map.Entry<String, Set<HttpMethod>> entry(String path, HttpMethod... methods) {
        return Map.entry(path, Set.of(methods));
    }

    @Autowired
    private MockMvc pages;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void mapsNothingButWhatIsOffered() {
        var mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll(":[^/]*}(?=/|$)", "}"))
                .collect(Collectors.toSet());

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(withErrorPage(OFFERED.keySet()));
    }

    private static List<String> withErrorPage(Set<String> offered) {
        return Stream.concat(offered.stream(), Stream.of("/error")).toList();
    }

    @Test
    void letsNothingThroughButTheOfferedMethods() throws Exception {
        long receipt = decided("095", new Period(2025, 9), State.ACCEPTED);
        for (var offer : OFFERED.entrySet()) {
            String path = offer.getKey()
                    .replace("{receipt}", Long.toString(receipt))
                    .replace("{period}", "2025-09")
                    .replace("{name}", "a.xlsx")
                    .replace("{unit}", "095")
                    .replace("{id}", "1");
            for (HttpMethod method : HttpMethod.values()) {
                var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
                var answer = pages.perform(request(method, path).with(csrf())).andReturn();
                assertThat(answer.getHandler() != null)
                        .as(method + " " + path)
                        .isEqualTo(offer.getValue().contains(asked));
            }
        }
    }

    @Test
    void refusesWhatIsSentWithoutOurToken() throws Exception {
        long receipt = decided("096", new Period(2025, 9), State.ACCEPTED);
        long newest = submissions.latest(PROGRAMME, 1).getFirst().receipt();
        var file = new MockMultipartFile("file", "a.xlsx", null, new byte[] {1, 2, 3});

        var upload = pages.perform(multipart("/submissions").file(file).param("programme", PROGRAMME))
                .andReturn();
        var rerun = pages.perform(post("/periods/2025-09/runs").param("reason", "lý do"))
                .andReturn();

        assertThat(upload.getResponse().getStatus()).isEqualTo(403);
        assertThat(rerun.getResponse().getStatus()).isEqualTo(403);
        assertThat(submissions.latest(PROGRAMME, 1).getFirst().receipt())
                .isEqualTo(newest)
                .isEqualTo(receipt);
    }

    @Test
    void answersOnlyUnderItsOwnNames() throws Exception {
        for (String host : List.of("localhost", "127.0.0.1", "LOCALHOST", "[::1]")) {
            assertThat(statusUnder(host)).as(host).isEqualTo(200);
        }
        for (String host : List.of("evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "10.0.0.1")) {
            assertThat(statusUnder(host)).as(host).isEqualTo(421);
        }
    }

    private int statusUnder(String host) throws Exception {
        return pages.perform(get("/").with(request -> {
                    request.setServerName(host);
                    return request;
                }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
