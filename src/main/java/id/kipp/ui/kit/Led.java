package id.kipp.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/**
 * Leads whoever follows a link that was true when it was told, and is not any more, on to a page that opens, with a sentence
 * above it that says how things stand now.
 */
public final class Led {

    private static final String SAID = "kipp.led";

    private Led() {}

    public static void to(BeforeEnterEvent event, String address, QueryParameters query, String sentence) {
        ComponentUtil.setData(event.getUI(), SAID, sentence);
        event.forwardTo(address, query);
    }

    /** For the page that is shown now, once. */
    public static Optional<String> said(UI ui) {
        var said = ComponentUtil.getData(ui, SAID);
        ComponentUtil.setData(ui, SAID, null);
        return Optional.ofNullable(said).map(String::valueOf);
    }
}
