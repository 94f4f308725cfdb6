package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.ReaderHint;
import id.kipp.catalogue.ReaderHints;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.RolesAllowed;

/** What an owner has in the catalogue: whether it runs, what waits for an editor, what readers would have mended. */
@Route("inovasi-kami")
@Menu(title = "case.own-title", icon = "library", order = 27)
@RolesAllowed({"SERVICE_UNIT", "AGENCY"})
class InnovationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final CaseOwners owners;
    private final ReaderHints hints;
    private final CurrentActor current;

    InnovationsView(CaseOwners owners, ReaderHints hints, CurrentActor current) {
        this.owners = owners;
        this.hints = hints;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case.own-title");
    }

    private void fill() {
        removeAll();
        add(new PageHead(getPageTitle()).expects(getTranslation("case.own-says")));
        var waiting = hints.mine(current.get());
        if (!waiting.isEmpty()) {
            var section = new Section(getTranslation("case.hints")).says(getTranslation("case.hints-says"));
            waiting.forEach(h -> section.add(hint(h)));
            add(section);
        }
        add(grid());
    }

    private DataGrid<CaseOwners.OwnCase> grid() {
        var grid = new DataGrid<CaseOwners.OwnCase>(getPageTitle());
        grid.link(getTranslation("site.title"), CaseOwners.OwnCase::title, InnovationsView::address)
                .setFlexGrow(3);
        grid.text(getTranslation("site.year"), CaseOwners.OwnCase::year);
        grid.text(getTranslation("site.facet.STATUS"), this::running);
        grid.text(getTranslation("site.checked"), this::checked);
        grid.badge(getTranslation("people.state"), this::state);
        grid.narrow(r ->
                new NarrowRow(new Anchor(address(r), r.title()), new Span(running(r) + " · " + checked(r)), state(r)));
        grid.empty(new EmptyState(getTranslation("case.own-none")));
        grid.setDataProvider(new CallbackDataProvider<>(
                q -> owners.own(current.get(), q.getOffset(), q.getLimit()).stream(),
                q -> owners.count(current.get())));
        grid.setPageSize(PAGE);
        return grid;
    }

    private static String address(CaseOwners.OwnCase one) {
        return "inovasi-kami/" + one.id().value();
    }

    private String running(CaseOwners.OwnCase one) {
        return getTranslation("site.value.STATUS." + one.pulse().running());
    }

    private String checked(CaseOwners.OwnCase one) {
        var at = one.pulse().checkedAt();
        return at == null
                ? getTranslation("case.never")
                : Dates.here().day(at.atZone(Editions.WIB).toLocalDate());
    }

    private StateBadge state(CaseOwners.OwnCase one) {
        if (one.returned() != null) return new StateBadge(Tone.ATTENTION, getTranslation("case.returned"));
        return one.waits()
                ? new StateBadge(Tone.QUIET, getTranslation("case.waits"))
                : new StateBadge(Tone.GOOD, getTranslation("case.as-shown"));
    }

    private Div hint(ReaderHint hint) {
        var reply = new TextArea(getTranslation("case.hint-reply"));
        reply.setMaxLength(ReaderHints.LONGEST);
        reply.setWidthFull();
        Leaving.asks(reply);
        var done = new Button(getTranslation("case.hint-done"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(done, () -> {
            hints.done(current.get(), hint.id(), reply.getValue());
            ActTold.done(getTranslation("case.hint-done-said"));
            fill();
        });
        var about =
                new Anchor("inovasi-kami/" + hint.entry().value(), hint.entry().value());
        var says = new Paragraph(
                about,
                new Span(" · " + Dates.here().day(hint.at().atZone(Editions.WIB).toLocalDate())));
        return new Div(says, new Prose(hint.text()), reply, done);
    }
}
