package id.kipp.ui.replication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.replication.Need;
import id.kipp.replication.Needs;
import id.kipp.replication.SharedProblems;
import id.kipp.replication.Wish;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.SharedList;
import jakarta.annotation.security.RolesAllowed;

/** The problems of the reader's institution: a new one, those that were described, and those that its region shares. */
@Route("replikasi/kebutuhan")
@RolesAllowed({"AGENCY", "SERVICE_UNIT"})
class NeedsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Needs needs;
    private final SharedProblems shared;
    private final CurrentActor current;

    NeedsView(Needs needs, SharedProblems shared, CurrentActor current) {
        this.needs = needs;
        this.shared = shared;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getPageTitle()).expects(getTranslation("need.expects")), writing(), own());
        var near = shared.near(current.get());
        if (!near.isEmpty()) add(new Section(getTranslation("need.shared"), new SharedList(near)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.title");
    }

    private Section writing() {
        var problem = new TextArea(getTranslation("replication.need"));
        problem.setMaxLength(Wish.NEED_LETTERS);
        problem.setMinRows(4);
        problem.setWidthFull();
        problem.setHelperText(getTranslation("replication.need-hint", Wish.NEED_WORDS));
        Leaving.asks(problem);
        var find = new Button(getTranslation("need.find"), Glyph.SEARCH.icon());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(find, () -> {
            var written = needs.write(current.get(), problem.getValue());
            ActTold.done(getTranslation("need.kept"));
            UI.getCurrent().navigate(address(written));
        });
        var actions = new Div(find);
        actions.addClassName("actions");
        return new Section(getTranslation("need.write"), problem, actions);
    }

    private DataGrid<Need> own() {
        var grid = new DataGrid<Need>(getTranslation("need.own"));
        grid.link(getTranslation("need.problem"), Need::problem, NeedsView::address)
                .setFlexGrow(3);
        grid.text(getTranslation("need.written"), n -> Dates.here().shortDay(n.at()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.badge(getTranslation("people.state"), NeedsView::badge);
        grid.narrow(n -> new NarrowRow(
                new Anchor(address(n), n.problem()), new Span(Dates.here().shortDay(n.at())), badge(n), new Span()));
        grid.empty(new EmptyState(getTranslation("need.none")).hint(getTranslation("need.none-hint")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> needs.own(current.get(), q.getOffset(), q.getLimit()).stream(),
                q -> Math.toIntExact(needs.countOwn(current.get()))));
        return grid;
    }

    static StateBadge badge(Need need) {
        var end = need.end();
        if (end == null) return new StateBadge(Tone.ATTENTION, I18NProvider.translate("need.open"));
        return end.interest() == null
                ? new StateBadge(Tone.QUIET, I18NProvider.translate("need.closed"))
                : new StateBadge(Tone.GOOD, I18NProvider.translate("need.became"));
    }

    private static String address(Need need) {
        return "replikasi/kebutuhan/" + need.id();
    }
}
