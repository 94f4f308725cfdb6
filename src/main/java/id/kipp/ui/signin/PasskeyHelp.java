package id.kipp.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.kipp.account.Proofs;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Passkeys;
import java.util.Optional;

/** Signing in by a passkey alone, below the form. */
@org.springframework.stereotype.Component
class PasskeyHelp implements SignInHelp {

    private final Proofs proofs;

    PasskeyHelp(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Optional<Component> create() {
        if (!proofs.isByPasskey()) return Optional.empty();
        var form = new TicketForm();
        var place = new Div(form);
        place.addClassName("login-passkey");
        var button = new Button(place.getTranslation("proof.passkey-sign-in"), Glyph.LOCK.icon());
        button.setWidthFull();
        Passkeys.prepare(place);
        Attempt.onClick(button, () -> {
            var asked = proofs.askAnybody();
            Passkeys.use(
                    place,
                    asked.json(),
                    answer -> Attempt.run(place, () -> form.send(proofs.byPasskeyAlone(asked, answer))));
        });
        place.add(button);
        return Optional.of(place);
    }
}
