package id.kipp.ui.signin;

import jakarta.servlet.Filter;
import java.util.Optional;

/** Another way to sign in than by password. Declare a bean; it is asked once, when the application starts. */
public interface SignInWay {

    /** What goes before the sign-in with a password; nothing where this way is closed. */
    Optional<Filter> filter();
}
