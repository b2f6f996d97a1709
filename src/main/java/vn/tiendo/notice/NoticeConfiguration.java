package vn.tiendo.notice;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** Wires the way out for mail: Spring Boot makes a sender where {@code spring.mail.host} names a server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
public class NoticeConfiguration {

    @Bean
    Post post(MailSettings settings, ObjectProvider<JavaMailSender> server) {
        return new Post(settings, Optional.ofNullable(server.getIfAvailable()).filter(NoticeConfiguration::isNamed));
    }

    /** A host that is set to nothing names none. */
    private static boolean isNamed(JavaMailSender server) {
        return !(server instanceof JavaMailSenderImpl smtp) || StringUtils.hasText(smtp.getHost());
    }
}
