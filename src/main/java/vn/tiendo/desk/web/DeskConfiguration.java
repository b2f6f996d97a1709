package vn.tiendo.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.PagesAddress;
import vn.tiendo.desk.web.server.DeskSettings;
import vn.tiendo.desk.web.server.HostFilter;
import vn.tiendo.desk.web.server.PacedBodies;
import vn.tiendo.submission.Submissions;

/** The pages' languages and the guard before all of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({DeskSettings.class, PagesAddress.class})
class DeskConfiguration {

    static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/desk");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(VIETNAMESE);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver(Catalogue catalogue, Submissions submissions) {
        return new DeskLocales(catalogue, submissions);
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(DeskSettings settings) {
        var first = new FilterRegistrationBean<>(new HostFilter(settings.hosts()));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pacedBodies(DeskSettings settings) {
        return server -> server.addEngineValves(new PacedBodies(settings.uploads(), 2 * settings.uploadBytes()));
    }
}
