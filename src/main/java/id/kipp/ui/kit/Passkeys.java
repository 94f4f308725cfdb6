package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Talks with the device's passkeys; whoever turns the device's question down is told what to do. */
public final class Passkeys {

    private static final String SCRIPT = "context://js/passkey.js";

    private Passkeys() {}

    /** The device makes a key. @param asked as the server asks it, in JSON */
    public static void make(Component source, String asked, Consumer<String> answer) {
        ask(source, "make", asked, answer);
    }

    /** The device answers with a key. */
    public static void use(Component source, String asked, Consumer<String> answer) {
        ask(source, "use", asked, answer);
    }

    /** The script is there before somebody presses: browsers answer only for a while after that. */
    public static void prepare(Component source) {
        source.addAttachListener(e -> e.getUI().getPage().addJavaScript(SCRIPT));
    }

    private static void ask(Component source, String what, String asked, Consumer<String> answer) {
        var no = source.getTranslation("proof.passkey-not");
        source.getElement()
                .executeJs("return window.kippPasskey." + what + "($0)", asked)
                .then(String.class, answer::accept, error -> {
                    if (UI.getCurrent() != null) ActTold.refused(no);
                });
    }
}
