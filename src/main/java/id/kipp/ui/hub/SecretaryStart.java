package id.kipp.ui.hub;

import id.kipp.hub.HubRegister;
import id.kipp.kernel.Actor;
import id.kipp.ui.layout.FirstPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The province's secretary begins with what is late; the board is the coordinator's work. */
@Component
class SecretaryStart implements FirstPage {

    private final HubRegister register;

    SecretaryStart(HubRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> of(Actor actor) {
        return register.isSecretary(actor) ? Optional.of(HubLateView.ROUTE) : Optional.empty();
    }
}
