package id.kipp.ui.security;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What lies in {@code frontend/} is for everyone, signed in or not, and costs no session. Fonts never change under their
 * names; the rest is asked for again each time and answered "not modified".
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String[] FILES = {"/styles.css", "/css/**", "/fonts/**", "/icons/**", "/js/**", "/favicon.ico"
    };

    @Bean
    @Order(0)
    SecurityFilterChain staticFilesSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .httpStrictTransportSecurity(SecurityConfig.THIS_NAME_ALONE))
                .build();
    }

    /** Whoever watches the server asks every few seconds, and is told up or down; that needs no session, either. */
    @Bean
    @Order(1)
    SecurityFilterChain healthSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/health")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.httpStrictTransportSecurity(SecurityConfig.THIS_NAME_ALONE))
                .build();
    }

    /** Ahead of Vaadin's own static files, which the browser would not ask for again within the hour. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(
                registry,
                "/fonts/**",
                "fonts/",
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        for (var folder : List.of("css/", "icons/", "js/")) {
            serve(registry, "/" + folder + "**", folder, CacheControl.noCache());
        }
        serve(registry, "/styles.css", "", CacheControl.noCache());
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String folder, CacheControl cache) {
        registry.addResourceHandler(path)
                .addResourceLocations("classpath:/META-INF/resources/" + folder)
                .setCacheControl(cache);
    }
}
