package id.kipp.ui.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.audit.Roots;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NothingTyped;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.Steps;
import java.time.Clock;

/** How proposals are judged, in plain words and from the edition's own data. */
@Route(value = "cara-menilai", layout = PublicLayout.class)
@AnonymousAllowed
@NothingTyped
class MethodView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Roots roots;
    private final Clock clock;

    MethodView(Editions editions, Roots roots, Clock clock) {
        this.editions = editions;
        this.roots = roots;
        this.clock = clock;
        addClassName("method");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()));
        EditionChoice.of(editions.all(), event.getLocation().getQueryParameters(), Steps::judging, clock)
                .ifPresentOrElse(
                        c -> {
                            add(c);
                            show(c.edition().constitution());
                        },
                        () -> add(new EmptyState(Glyph.RANKING, getTranslation("site.no-edition"))
                                .hint(getTranslation("site.no-rules-hint"))));
        add(new LogSection(roots));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.method");
    }

    /** By what it is held. */
    private Section instruments(Constitution rules) {
        var list = new UnorderedList();
        rules.heading()
                .instruments()
                .forEach(i -> list.add(new ListItem(
                        getTranslation("site.instrument", i.title(), i.type(), i.number(), String.valueOf(i.year())))));
        return new Section(getTranslation("site.instruments"), list);
    }

    private void show(Constitution rules) {
        var steps = new OrderedList();
        for (var key :
                new String[] {"site.how-1", "site.how-2", "site.how-3", "site.how-4", "site.how-5", "site.how-6"})
            steps.add(new ListItem(getTranslation(key)));
        add(new Section(getTranslation("site.how"), steps));
        if (!rules.heading().instruments().isEmpty()) add(instruments(rules));
        rules.rounds().forEach(r -> add(new RoundSection(rules, r)));
        rules.matters().forEach(m -> add(new MatterSection(rules, m)));
    }
}
