package id.kipp.ui.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubRefusal;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;

/** A page about the hub that the reader coordinates; laid out anew whenever it is opened. */
abstract class HubPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final HubRegister register;
    private final CurrentActor current;

    HubPage(String title, HubRegister register, CurrentActor current) {
        this.title = title;
        this.register = register;
        this.current = current;
        addClassName("board-view");
    }

    abstract void fill(Hub hub);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    final void show() {
        removeAll();
        try {
            fill(register.own(me()));
        } catch (Refusal refusal) {
            if (!refusal.is(HubRefusal.NO_HUB)) throw refusal;
            add(new PageHead(getPageTitle()), new EmptyState(getTranslation("hub.no-hub")));
        }
    }

    final Actor me() {
        return current.get();
    }
}
