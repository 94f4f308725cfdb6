package id.kipp.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.EntryId;
import id.kipp.hub.Exchange;
import id.kipp.hub.Exchanges;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What others ask about the institution's innovations, and what it has asked others. */
@Route("instansi/tanya-jawab")
@Menu(title = "exchange.title", icon = "message-square", order = 40)
@RolesAllowed("AGENCY")
class ExchangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ABOUT = "inovasi";
    private static final String NOTE = "catatan";

    private final Exchanges exchanges;
    private final CurrentActor current;

    ExchangesView(Exchanges exchanges, CurrentActor current) {
        this.exchanges = exchanges;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(ABOUT).ifPresent(n -> ask(new EntryId(n)));
        asked.getSingleParameter(NOTE).ifPresent(n -> note(new EntryId(n)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    private void show() {
        removeAll();
        var stack = new Div(
                part("exchange.asked-of-us", exchanges.asked(current.get()), true),
                part("exchange.asked-by-us", exchanges.own(current.get()), false));
        stack.addClassName("stack");
        add(new PageHead(getPageTitle()).expects(getTranslation("exchange.says")), stack);
    }

    private Section part(String heading, List<Exchange> all, boolean ours) {
        var list = new Div();
        list.addClassName("stack");
        all.forEach(e -> list.add(card(e, ours)));
        if (all.isEmpty()) list.add(new Paragraph(getTranslation("exchange.none")));
        return new Section(getTranslation(heading), list);
    }

    private Article card(Exchange one, boolean ours) {
        var title =
                new Anchor("katalog/" + one.about().entry().value(), one.about().title());
        title.setRouterIgnore(true);
        var by = new Span(getTranslation(one.about().kind().key()) + " · "
                + one.about().fromName() + " · " + Dates.here().shortDay(one.at()));
        by.addClassNames("muted", "small");
        var card = new Article(new H3(title), by, new Paragraph(one.text()));
        card.addClassName("board-card");
        if (one.answer() != null)
            card.add(
                    new Paragraph(getTranslation("exchange.answer", one.answer().text())));
        if (one.hidden()) card.add(new StateBadge(Tone.QUIET, getTranslation("help.removed")));
        if (ours && one.about().kind() == Exchange.Kind.QUESTION) card.add(answer(one));
        return card;
    }

    private Button answer(Exchange one) {
        var says = getTranslation(one.answer() == null ? "exchange.do-answer" : "exchange.answer-anew");
        var button = new Button(says, e -> dialog(one));
        button.setAriaLabel(says + ": " + one.about().title());
        if (one.answer() == null) button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void dialog(Exchange one) {
        new ReasonDialog(getTranslation("exchange.answer-question"), getTranslation("exchange.do-answer"))
                .says(one.text())
                .label(getTranslation("exchange.answer-text"))
                .starting(one.answer() == null ? "" : one.answer().text())
                .ask(text -> {
                    exchanges.answer(current.get(), one, text);
                    show();
                    ActTold.done(getTranslation("exchange.answered"));
                });
    }

    private void note(EntryId entry) {
        new ReasonDialog(getTranslation("exchange.note-write"), getTranslation("exchange.do-note"))
                .says(getTranslation("exchange.note-says", entry.value()))
                .label(getTranslation("exchange.note"))
                .ask(text -> {
                    exchanges.note(current.get(), entry, text);
                    show();
                    ActTold.done(getTranslation("exchange.noted"));
                });
    }

    /** From the innovation's page. */
    private void ask(EntryId entry) {
        new ReasonDialog(getTranslation("exchange.ask-question"), getTranslation("exchange.do-ask"))
                .says(getTranslation("exchange.ask-says", entry.value()))
                .label(getTranslation("exchange.question"))
                .ask(text -> {
                    exchanges.ask(current.get(), entry, text);
                    show();
                    ActTold.done(getTranslation("exchange.asked"));
                });
    }
}
