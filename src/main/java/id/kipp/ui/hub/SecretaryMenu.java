package id.kipp.ui.hub;

import id.kipp.hub.HubRegister;
import id.kipp.kernel.Actor;
import id.kipp.ui.layout.Omitted;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the coordinator alone does something, the province's secretary would only read that it is so. */
@Component
class SecretaryMenu implements Omitted {

    private static final Set<String> COORDINATORS = Set.of(HubNeedsView.ROUTE, HubLibraryView.ROUTE, "komitmen");

    private final HubRegister register;

    SecretaryMenu(HubRegister register) {
        this.register = register;
    }

    @Override
    public Set<String> of(Actor actor) {
        return register.isSecretary(actor) ? COORDINATORS : Set.of();
    }
}
