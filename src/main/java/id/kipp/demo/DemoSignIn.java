package id.kipp.demo;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.ui.signin.SignInFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** {@code POST /demo/masuk}: becomes the account named, without a password. It is in the filter chain of a demo only. */
final class DemoSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/demo/masuk";
    static final String ACCOUNT = "akun";

    private final DemoDoor door;

    DemoSignIn(DemoDoor door) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH), tried -> tried);
        this.door = door;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        var on = new VaadinSavedRequestAwareAuthenticationSuccessHandler(); // back to the page that asked to sign in
        on.setDefaultTargetUrl("/meja");
        setAuthenticationSuccessHandler(on);
        setAuthenticationFailureHandler(new SignInFailure());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        if (!door.opensTo(request)) throw new BadCredentialsException("not from this machine");
        try {
            var id = request.getParameter(ACCOUNT);
            return door.enter(new AccountId(id == null ? "" : id));
        } catch (Refusal unknown) {
            throw new BadCredentialsException("no such account in this demo", unknown);
        }
    }
}
