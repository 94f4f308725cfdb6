package id.kipp.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Page;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NothingTyped;
import id.kipp.ui.layout.PublicLayout;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue of Top Inovasi: words and facets, all of them in the address, so that a result can be passed on. */
@Route(value = "katalog", layout = PublicLayout.class)
@AnonymousAllowed
@NothingTyped
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 24;
    private static final String WORDS = "cari";

    private final Catalogue catalogue;
    private String words = "";
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

    CatalogueView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        words = address.getSingleParameter(WORDS).orElse("");
        chosen.clear();
        for (var facet : Facet.values()) {
            var values = address.getParameters(FacetBox.name(facet));
            if (!values.isEmpty()) chosen.put(facet, Set.copyOf(values));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.catalogue");
    }

    private void show() {
        removeAll();
        var page = catalogue.search(words, chosen, 0, PAGE);
        var count = new Paragraph(getTranslation("site.found", page.total()));
        count.getElement().setAttribute("role", "status");
        var found = new Div(count);
        found.addClassName("catalogue-found");
        if (page.total() > 0 && !chosen.isEmpty()) found.add(everything("site.clear-filters"));
        var results = new Div(found, cards(page));
        results.addClassName("catalogue-results");
        var columns = new Div(facets(page), results);
        columns.addClassName("catalogue-columns");
        add(new H1(getPageTitle()), search(), columns);
    }

    private Div search() {
        var field = new TextField();
        field.setAriaLabel(getTranslation("site.search"));
        field.setPlaceholder(getTranslation("site.search"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValue(words);
        field.addValueChangeListener(e -> {
            words = e.getValue();
            go();
        });
        var box = new Div(field);
        box.addClassName("catalogue-search");
        return box;
    }

    private Div facets(Page page) {
        var box = new Div();
        box.addClassName("catalogue-facets");
        page.facets().forEach((facet, counts) -> {
            if (counts.size() > 1 || chosen.containsKey(facet))
                box.add(new FacetBox(facet, counts, chosen.getOrDefault(facet, Set.of()), values -> {
                    if (values.isEmpty()) chosen.remove(facet);
                    else chosen.put(facet, values);
                    go();
                }));
        });
        return box;
    }

    /** The first page, and the next ones below it when asked for. */
    private Div cards(Page first) {
        var box = new Div();
        box.addClassName("cards");
        if (first.total() == 0 && words.isBlank() && chosen.isEmpty()) {
            return new Div(new EmptyState(Glyph.TROPHY, getTranslation("site.no-entries"))
                    .hint(getTranslation("site.no-entries-hint")));
        }
        if (first.total() == 0) {
            return new Div(new EmptyState(Glyph.SEARCH, getTranslation("site.nothing"))
                    .hint(getTranslation("site.nothing-hint"))
                    .way(everything("site.show-all")));
        }
        first.cards().forEach(c -> box.add(new EntryCard(c)));
        var shown = new int[] {first.cards().size()};
        var more = new Button(getTranslation("site.more"));
        more.setVisible(shown[0] < first.total());
        more.setDisableOnClick(true);
        more.addClickListener(e -> {
            var next = catalogue.search(words, chosen, shown[0], PAGE);
            next.cards().forEach(c -> box.add(new EntryCard(c)));
            shown[0] += next.cards().size();
            more.setVisible(shown[0] < next.total());
            more.setEnabled(true);
        });
        return new Div(box, more);
    }

    /** Takes the filters away, and the words too where nothing was found. */
    private Button everything(String label) {
        var all = new Button(getTranslation(label), e -> {
            if (label.equals("site.show-all")) words = "";
            chosen.clear();
            go();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return all;
    }

    private void go() {
        var address = new LinkedHashMap<String, List<String>>();
        if (!words.isBlank()) address.put(WORDS, List.of(words.strip()));
        chosen.forEach((facet, values) ->
                address.put(FacetBox.name(facet), values.stream().sorted().toList()));
        UI.getCurrent().getPage().getHistory().pushState(null, new Location("katalog", new QueryParameters(address)));
        show();
    }
}
