package id.kipp.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.notice.Notices;
import org.springframework.core.annotation.Order;

/** The bell's place in the header; visitors have none. */
@org.springframework.stereotype.Component
@Order(10)
final class BellItem implements HeaderItem {

    private final Notices notices;
    private final CurrentActor current;

    BellItem(Notices notices, CurrentActor current) {
        this.notices = notices;
        this.current = current;
    }

    @Override
    public Component create() {
        return current.isSignedIn() ? new Bell(notices, current) : new Span();
    }
}
