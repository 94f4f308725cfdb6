package id.kipp.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institutions;
import id.kipp.source.RecordStanding.State;
import id.kipp.source.Resolving;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.parts.FilterBars;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records of one state, searched and page by page, with what can be said of each or undone. */
final class SourceList extends Div {

    private static final int SHOWN = 20;

    private final Resolving resolving;
    private final Institutions institutions;
    private final CurrentActor current;
    private final Filters filters;
    private final Div place = new Div();
    private State state = State.QUEUED;
    private String words = "";
    private int page;

    SourceList(Resolving resolving, Institutions institutions, CurrentActor current) {
        this.resolving = resolving;
        this.institutions = institutions;
        this.current = current;
        var states = new LinkedHashMap<String, String>();
        for (var one : new State[] {State.QUEUED, State.MERGED, State.DISMISSED})
            states.put(one.name(), getTranslation("sources.are." + one));
        filters = new Filters(this::filter)
                .search("cari", getTranslation("sources.search"))
                .choice("keadaan", getTranslation("sources.are"), states);
        addClassName("stack");
        add(filters, place);
    }

    /** @param list address of the page it stands on */
    SourceList saving(FilterBars bars, String list) {
        bars.beside(filters, list);
        return this;
    }

    /** What the address says. */
    void show(QueryParameters address) {
        filters.show(address);
    }

    private void filter(Map<String, String> values) {
        words = values.getOrDefault("cari", "");
        state = State.valueOf(values.getOrDefault("keadaan", State.QUEUED.name()));
        page = 0;
        show();
    }

    /** As it is now, still at its page where there is one. */
    void show() {
        var actor = current.get();
        long many = resolving.count(actor, state, words);
        int last = (int) Math.max(0, (many - 1) / SHOWN);
        page = Math.min(page, last);
        place.removeAll();
        place.add(new H2(getTranslation("sources.state." + state, many)));
        if (many == 0) {
            place.add(new EmptyState(getTranslation("sources.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("source-queue");
        list.getElement().setAttribute("start", String.valueOf(page * SHOWN + 1));
        resolving
                .page(actor, state, words, page * SHOWN, SHOWN)
                .forEach(r -> list.add(new ListItem(new SourceCard(resolving, institutions, current, r, this::show))));
        place.add(list);
        if (last > 0) place.add(turns(last));
    }

    private Div turns(int last) {
        var turns = new Div(
                turn("sources.previous", page - 1, page > 0),
                new Paragraph(getTranslation("sources.page", page + 1, last + 1)),
                turn("sources.next", page + 1, page < last));
        turns.addClassName("actions");
        return turns;
    }

    private Button turn(String key, int to, boolean there) {
        var button = new Button(getTranslation(key), e -> {
            page = to;
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(there);
        return button;
    }
}
