package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.objection.Objection;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The cases of an edition, each leading to its page. */
public final class CaseList extends Div {

    private final Map<ProposalId, String> titles;
    private final String route;

    /** @param route of a case's page, without its number */
    public CaseList(List<Objection> all, Map<ProposalId, String> titles, String route) {
        this.titles = titles;
        this.route = route;
        addClassName("stack");
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("objection.none")));
            return;
        }
        var open = all.stream().filter(Objection::isOpen).count();
        var count = new Span(getTranslation("objection.count", Numbers.here().whole(all.size()), all.size(), open));
        count.addClassName("count");
        var grid = new DataGrid<Objection>(getTranslation("objection.desk"));
        grid.link(getTranslation("objection.number"), Objection::id, this::href).setFlexGrow(2);
        grid.text(getTranslation("secretariat.title"), this::title).setFlexGrow(4);
        grid.badge(getTranslation("secretariat.state"), CaseWords::badge);
        var at = grid.text(getTranslation("objection.filed-at"), o -> Dates.here()
                .brief(o.filed().at()));
        grid.sorting();
        at.setComparator(Comparator.comparing(o -> o.filed().at()));
        grid.narrow(o -> new Div(new Anchor(href(o), o.id()), new Span(title(o)), CaseWords.badge(o)));
        grid.setItems(all);
        add(count, TableLinks.of("sanggahan", grid), grid);
    }

    private String title(Objection one) {
        return titles.getOrDefault(one.proposal(), "");
    }

    private String href(Objection one) {
        return route + "/" + one.id();
    }
}
