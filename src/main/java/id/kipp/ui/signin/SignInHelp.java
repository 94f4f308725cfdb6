package id.kipp.ui.signin;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What may stand below the sign-in form, such as accounts to try it with. Declare a bean. */
public interface SignInHelp {

    /** The component, or nothing today. */
    Optional<Component> create();
}
