package id.kipp.ui.signin;

import id.kipp.account.ProofOwed;
import id.kipp.account.TooManyTries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, with the reason in the address; {@link SignInTrouble} turns it into a sentence. */
public final class SignInFailure implements AuthenticationFailureHandler {

    /** The address that was typed: kept in the visitor's own session until the form has shown it again. */
    static final String TYPED = SignInFailure.class.getName() + ".typed";

    /** Who has given the right password, until the second proof is given. */
    static final String AT_DOOR = SignInFailure.class.getName() + ".door";

    private static final int LONGEST = 320; // of an address

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof ProofOwed owed) {
            request.getSession().setAttribute(AT_DOOR, owed.door());
            response.sendRedirect(request.getContextPath() + "/bukti");
            return;
        }
        var why =
                switch (failure) {
                    case TooManyTries tries -> SignInTrouble.WAIT + "=" + tries.seconds();
                    case LockedException locked -> SignInTrouble.LOCKED;
                    default -> SignInTrouble.WRONG;
                };
        var typed = request.getParameter("username");
        var session = request.getSession(false);
        if (session != null && typed != null && typed.length() <= LONGEST) session.setAttribute(TYPED, typed);
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
