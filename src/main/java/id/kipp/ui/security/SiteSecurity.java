package id.kipp.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The public site has no session and no cookie: whoever reads it is nobody. Its forms need neither, so there is nothing that
 * another site could use of a reader's; what another site sends is turned away all the same.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; frame-src https://www.youtube-nocookie.com; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain siteSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(r -> SiteAddresses.isOfSite(r) || SiteAddresses.isNobodys(r))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.POST,
                                "/sanggah",
                                "/en/sanggah",
                                "/periksa/*",
                                "/en/periksa/*",
                                "/nilai/*/*",
                                "/en/nilai/*/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new ReadOrSent(), AuthorizationFilter.class)
                .addFilterBefore(new RequestBound(), AuthorizationFilter.class)
                .addFilterBefore(new CrossSiteFilter(), AuthorizationFilter.class)
                .addFilterBefore(new Nowhere(), AuthorizationFilter.class)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .httpStrictTransportSecurity(SecurityConfig.THIS_NAME_ALONE)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(
                                allowed -> allowed.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    /** Nothing here is put, changed or deleted. */
    private static final class ReadOrSent extends OncePerRequestFilter {

        private static final Set<String> WAYS = Set.of("GET", "HEAD", "POST", "OPTIONS");

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (WAYS.contains(request.getMethod())) {
                chain.doFilter(request, response);
                return;
            }
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Where nothing lies, the site's own page says so, by an address in which nothing lies either. */
    private static final class Nowhere extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (SiteAddresses.isNobodys(request))
                request.getRequestDispatcher("/katalog/-").forward(request, response);
            else chain.doFilter(request, response);
        }
    }
}
