package id.kipp.ui.security;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is bounded before a request reaches the application. */
@Configuration(proxyBeanMethods = false)
class ServerBounds {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesComeOn(
            @Value("${kipp.body.grace:30s}") Duration grace) {
        return server -> server.addContextValves(new BodyDeadline(grace));
    }
}
