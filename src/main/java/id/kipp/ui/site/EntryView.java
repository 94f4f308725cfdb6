package id.kipp.ui.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Tag;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NothingTyped;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.Sdgs;
import id.kipp.ui.parts.Wording;

/** One innovation: the edited story in blocks, its award, where it comes from, what is like it. */
@Route(value = "katalog/:number", layout = PublicLayout.class)
@AnonymousAllowed
@NothingTyped
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIMILAR = 4;

    private final Catalogue catalogue;
    private String title = "";

    EntryView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EntryId(event.getRouteParameters().get("number").orElseThrow());
        show(catalogue.find(id).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Entry entry) {
        removeAll();
        title = entry.text().title();
        var back = new Anchor("katalog", Glyph.PREVIOUS.icon(), new Span(getTranslation("site.back")));
        add(back, new H1(title));
        if (!entry.tier().isNone())
            add(new StateBadge(Tone.GOOD, Glyph.TROPHY, Wording.of(entry.tier().label())));
        var story = new Div();
        story.addClassName("entry-story");
        entry.text().blocks().forEach(b -> story.add(new Section(Wording.of(b.heading()), new Prose(b.text()))));
        var columns = new Div(story, new Section(getTranslation("site.facts"), facts(entry)));
        columns.addClassName("entry-columns");
        add(columns);
        var alike = catalogue.similar(entry, SIMILAR);
        if (!alike.isEmpty()) {
            var cards = new Div();
            cards.addClassName("cards");
            alike.forEach(c -> cards.add(new EntryCard(c)));
            add(new Section(getTranslation("site.similar"), cards).plain());
        }
    }

    private FactList facts(Entry entry) {
        var origin = entry.origin();
        var facts = new FactList()
                .add(getTranslation("site.year"), String.valueOf(origin.year()))
                .add(getTranslation("site.agency"), origin.agencyName());
        if (!origin.unitName().isBlank()) facts.add(getTranslation("site.unit"), origin.unitName());
        if (!origin.province().isBlank()) facts.add(getTranslation("site.province"), origin.province());
        tag(facts, "site.category", origin.category());
        tag(facts, "site.group", origin.group());
        if (!entry.text().sdgs().isEmpty())
            facts.add(getTranslation("site.sdgs"), Sdgs.names(entry.text().sdgs()));
        if (!entry.text().decree().isEmpty())
            facts.add(getTranslation("site.decree"), entry.text().decree());
        link(facts, "site.video", entry.text().video());
        link(facts, "site.source", entry.text().source());
        var published = entry.publishedAt();
        if (published != null)
            facts.add(getTranslation("site.published"), Dates.here().day(published));
        return facts;
    }

    private void tag(FactList facts, String key, Tag tag) {
        if (!tag.isNone()) facts.add(getTranslation(key), Wording.of(tag.label()));
    }

    private void link(FactList facts, String key, String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) return;
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        facts.add(getTranslation(key), link);
    }
}
