package vn.tiendo.desk.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what: what is listed here, by the listed method, and nothing else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] READ = {
        "/",
        "/submissions",
        "/submissions/{receipt}",
        "/submissions/{receipt}/file",
        "/submissions/{receipt}/reply",
        "/submissions/{receipt}/receipt",
        "/submissions/{receipt}/receipt.json",
        "/submissions/{receipt}/changes.json",
        "/submissions/{receipt}/findings.json",
        "/submissions/{receipt}/findings.csv",
        "/submissions/{receipt}/findings.xlsx",
        "/periods/{period}",
        "/periods/{period}/files/{name}",
        "/periods/{period}/letter",
        "/periods/{period}/templates",
        "/periods/{period}/templates/{unit}",
        "/runs",
        "/runs/{id}",
        "/language",
        "/rules",
        "/rules.md",
        "/rules.json",
        "/tiendo.css",
        "/tiendo.svg"
    };

    private static final String[] SENT = {"/submissions", "/periods/{period}/runs", "/runs/{id}/stop"};

    @Bean
    SecurityFilterChain pages(HttpSecurity http, DeskSettings settings) {
        return http.authorizeHttpRequests(DeskSecurity::allow)
                .headers(DeskSecurity::guard)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                        // There is nothing to sign in to; what is not offered does not exist.
                        (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .addFilterBefore(new UploadGate(settings), CsrfFilter.class)
                .formLogin(login -> login.disable())
                .httpBasic(login -> login.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, READ)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, READ)
                .permitAll()
                .requestMatchers(HttpMethod.POST, SENT)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    /** Beside what Spring Security sends by itself: nosniff, no-store. */
    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    /** Nobody can sign in. Without this, Spring Boot would invent a user and a password. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new DisabledException("There are no accounts");
        };
    }
}
