package id.kipp.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.kipp.account.PasskeyAsked;
import id.kipp.ui.kit.Toast;
import java.util.function.Consumer;

/** Talks with the device's passkeys; whoever turns the device's question down is told what to do. */
public final class Passkeys {

    private static final String SCRIPT = "context://js/passkey.js";

    private Passkeys() {}

    /** The device makes a key. */
    public static void make(Component source, PasskeyAsked asked, Consumer<String> answer) {
        ask(source, "make", asked, answer);
    }

    /** The device answers with a key. */
    public static void use(Component source, PasskeyAsked asked, Consumer<String> answer) {
        ask(source, "use", asked, answer);
    }

    /** The script is there before somebody presses: browsers answer only for a while after that. */
    public static void prepare(Component source) {
        source.addAttachListener(e -> e.getUI().getPage().addJavaScript(SCRIPT));
    }

    private static void ask(Component source, String what, PasskeyAsked asked, Consumer<String> answer) {
        var no = source.getTranslation("proof.passkey-not");
        source.getElement()
                .executeJs("return window.kippPasskey." + what + "($0)", asked.json())
                .then(String.class, answer::accept, error -> {
                    if (UI.getCurrent() != null) Toast.refused(no);
                });
    }
}
