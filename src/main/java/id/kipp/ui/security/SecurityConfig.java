package id.kipp.ui.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.kipp.account.CurrentActor;
import id.kipp.account.KnownDevices;
import id.kipp.account.Proofs;
import id.kipp.ui.signin.LoginView;
import id.kipp.ui.signin.SignInFailure;
import id.kipp.ui.signin.SignInWay;
import id.kipp.ui.signin.TicketSignIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and what every answer tells the browser to allow. Vaadin guards each view by its annotation. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    /** Pages are made behind a forward, which sends the answer before Spring would have added its headers. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T headers) {
            headers.setShouldWriteHeadersEagerly(true);
            return headers;
        }
    };

    /** Once by https, always by https; what else lives under this name is not ours to say. */
    static final Customizer<HeadersConfigurer<HttpSecurity>.HstsConfig> THIS_NAME_ALONE =
            https -> https.includeSubDomains(false);

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            CurrentActor current,
            Visitors visitors,
            KnownDevices devices,
            Proofs proofs,
            ObjectProvider<SignInWay> ways)
            throws Exception {
        var device = new DeviceCookie(devices);
        // what the server says about a refused request is for whoever was refused
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        // Vaadin first: it names the sign-in page, and a form that is asked before would show Spring's own
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                        .defaultSuccessUrl("/meja")
                        .anyRequest(any ->
                                any.access((who, what) -> new AuthorizationDecision(asksForAPage(what.getRequest())))))
                .formLogin(
                        form -> form.failureHandler(new SignInFailure()).authenticationDetailsSource(device::details))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(device))
                .addFilterBefore(new RequestBound(), CsrfFilter.class)
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                .addFilterBefore(new DeskLine(visitors, current), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new TicketSignIn(proofs, device), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new CrowdFilter(visitors, current), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new SessionRevocationFilter(current), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.withObjectPostProcessor(EAGERLY)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.PLAIN))
                        .httpStrictTransportSecurity(THIS_NAME_ALONE)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                allowed -> allowed.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        ways.orderedStream()
                .flatMap(way -> way.filter().stream())
                .forEach(filter -> http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class));
        return http.build();
    }

    /** An address that no view has still gets the page "not found" instead of a bare 403. Views guard themselves. */
    private static boolean asksForAPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
