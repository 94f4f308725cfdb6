package id.kipp.ui.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import id.kipp.account.Proofs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** {@code POST /login/bukti}: a session begins with a ticket that a right proof gave. */
public final class TicketSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/bukti";
    static final String TICKET = "tiket";

    private final Proofs proofs;

    /** @param also what else is to happen when a session begins */
    public TicketSignIn(Proofs proofs, SessionAuthenticationStrategy also) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH), tried -> tried);
        this.proofs = proofs;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(
                new CompositeSessionAuthenticationStrategy(List.of(new ChangeSessionIdAuthenticationStrategy(), also)));
        var on = new VaadinSavedRequestAwareAuthenticationSuccessHandler(); // back to the page that asked to sign in
        on.setDefaultTargetUrl("/meja");
        setAuthenticationSuccessHandler(on);
        setAuthenticationFailureHandler(new SignInFailure());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return proofs.redeem(Objects.requireNonNullElse(request.getParameter(TICKET), ""))
                .orElseThrow(() -> new BadCredentialsException("no such ticket"));
    }
}
