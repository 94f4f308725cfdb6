package id.kipp.ui.replication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.EntryId;
import id.kipp.replication.Need;
import id.kipp.replication.Needs;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.NeedReasons;
import jakarta.annotation.security.RolesAllowed;

/** One problem: the originals that may help, each becoming an interest by one press. */
@Route("replikasi/kebutuhan/:need")
@RolesAllowed({"AGENCY", "SERVICE_UNIT"})
class NeedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Needs needs;
    private final CurrentActor current;

    NeedView(Needs needs, CurrentActor current) {
        this.needs = needs;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getRouteParameters().get("need").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.one");
    }

    private void fill(String id) {
        removeAll();
        var need = needs.get(current.get(), id);
        var head = new PageHead(getPageTitle())
                .where(need.by().name())
                .expects(getTranslation(need.isOpen() ? "need.expects-open" : "need.expects-over"))
                .facts(NeedsView.badge(need));
        add(head, new Section(getTranslation("need.problem"), new Prose(need.problem())));
        var end = need.end();
        if (end != null && end.interest() != null)
            add(new Anchor(
                    "replikasi/" + end.interest().value(),
                    getTranslation("need.to-interest", end.interest().value())));
        if (!need.isOpen()) return;
        head.actions(close(need));
        add(new Section(getTranslation("need.offers"), new NeedReasons(needs.offers(current.get(), need), o -> o.acts()
                .add(begin(need, o.entry().id(), o.entry().text().title())))));
    }

    private Button begin(Need need, EntryId original, String title) {
        var begin = new Button(getTranslation("need.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setAriaLabel(getTranslation("need.begin") + ": " + title);
        Attempt.onClick(begin, () -> {
            var begun = needs.begin(current.get(), need, original);
            ActTold.done(getTranslation("replication.draft-kept", begun.id().value()));
            UI.getCurrent().navigate("replikasi/" + begun.id().value());
        });
        return begin;
    }

    private Button close(Need need) {
        return new Button(
                getTranslation("need.close"),
                e -> new ConfirmAction(getTranslation("need.close-ask"), getTranslation("need.close")).ask(() -> {
                    needs.close(current.get(), need);
                    fill(need.id());
                }));
    }
}
