package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.NeedOffer;
import id.kipp.catalogue.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Originals for a need, each with its reasons in words and what can be done with it. */
public final class NeedReasons extends Div {

    /** @param acts adds to an original what the reader may do with it */
    public NeedReasons(List<NeedOffer> offers, Consumer<Offered> acts) {
        addClassName("need-offers");
        getElement().setAttribute("role", "status");
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("site.need-none")), new Paragraph(getTranslation("site.need-none-hint")));
            return;
        }
        var list = new OrderedList();
        offers.forEach(o -> list.add(item(o, acts)));
        add(list, new Paragraph(getTranslation("site.need-how")));
    }

    /** An original as it is laid out. */
    public record Offered(Entry entry, Div acts) {}

    private static ListItem item(NeedOffer offer, Consumer<Offered> acts) {
        var entry = offer.card().entry();
        var link = new Anchor("katalog/" + entry.id().value(), entry.text().title(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var by = new Paragraph(entry.origin().agencyName());
        by.addClassName("muted");
        var reasons = new UnorderedList();
        of(offer).forEach(r -> reasons.add(new ListItem(r)));
        var actions = new Div();
        actions.addClassName("actions");
        acts.accept(new Offered(entry, actions));
        var item = new ListItem(new H3(link), by, reasons);
        if (actions.getComponentCount() > 0) item.add(actions);
        return item;
    }

    /** Why it may help: problem, context, readiness, whether it still runs. */
    public static List<String> of(NeedOffer offer) {
        var origin = offer.card().entry().origin();
        var kind = I18NProvider.translate("agency.kind." + origin.agencyKind());
        var reasons = new ArrayList<String>();
        reasons.add(
                offer.shared().isEmpty()
                        ? I18NProvider.translate("site.need-same")
                        : I18NProvider.translate("site.need-problem", String.join(", ", offer.shared())));
        var context = origin.province().isBlank()
                ? I18NProvider.translate("site.need-context-national", kind)
                : I18NProvider.translate("site.need-context", kind, origin.province());
        reasons.add(offer.near() ? context + " " + I18NProvider.translate("need.near") : context);
        reasons.add(I18NProvider.translate(offer.saysHow() ? "site.need-ready" : "site.need-not-ready"));
        reasons.add(
                offer.running() == Running.UNKNOWN
                        ? I18NProvider.translate("site.need-running-unknown", String.valueOf(origin.year()))
                        : I18NProvider.translate("site.need-running." + offer.running()));
        return reasons;
    }
}
