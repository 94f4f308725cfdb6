package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.notice.Links;
import id.kipp.notice.Notices;
import org.springframework.core.annotation.Order;

/** The bell's place in the header; visitors have none. */
@org.springframework.stereotype.Component
@Order(10)
final class BellItem implements HeaderItem {

    private final Notices notices;
    private final Links links;
    private final CurrentActor current;

    BellItem(Notices notices, Links links, CurrentActor current) {
        this.notices = notices;
        this.links = links;
        this.current = current;
    }

    @Override
    public Component create() {
        return current.isSignedIn() ? new Bell(notices, links, current) : new Span();
    }
}
