package id.kipp.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What may stand below the sign-in form, such as the accounts of the demo. Declare a bean. */
public interface SignInHelp {

    /** The component, or nothing today. {@code signIn} takes a name and a password, fills the form and sends it. */
    Optional<Component> create(BiConsumer<String, String> signIn);
}
