package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Pacts;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubRegister;
import id.kipp.hub.MaturityRow;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.MaturityForm;
import id.kipp.ui.parts.PactCard;
import jakarta.annotation.security.RolesAllowed;

/** Verifying hubs: what each gave itself, and the verifier's own copy beside it. */
@Route("verifikasi-hub")
@RouteAlias("verifikasi-hub/:hub")
@Menu(title = "maturity.verify", icon = "map", order = 30)
@InPhase(Phase.JUDGE)
@RolesAllowed("EVALUATOR")
class HubVerificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HubMaturity maturity;
    private final HubRegister hubs;
    private final Pacts pacts;
    private final CurrentActor current;

    HubVerificationView(HubMaturity maturity, HubRegister hubs, Pacts pacts, CurrentActor current) {
        this.maturity = maturity;
        this.hubs = hubs;
        this.pacts = pacts;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("hub").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("maturity.verify");
    }

    private void show(String hub) {
        removeAll();
        var year = maturity.years().stream()
                .filter(y -> maturity.year(y)
                        .orElseThrow()
                        .team()
                        .evaluates(current.get().id()))
                .findFirst();
        if (year.isEmpty())
            add(new PageHead(getPageTitle()), new EmptyState(getTranslation("maturity.verify-nothing")));
        else if (hub.isEmpty()) list(year.get());
        else copy(year.get(), hub);
    }

    private void list(int year) {
        var section = new Section(getTranslation("maturity.hubs"));
        for (var row : maturity.rows(current.get(), year)) section.add(line(row));
        add(new PageHead(getPageTitle()).expects(getTranslation("maturity.verify-says", year)), section);
    }

    private Div line(MaturityRow row) {
        var name = row.approved() ? new Anchor("verifikasi-hub/" + row.hub(), row.name()) : new Span(row.name());
        var says = row.result() != null
                ? "maturity.row-recorded"
                : row.approved() ? "maturity.row-approved" : "maturity.row-open";
        var line = new Div(name, new Span(getTranslation(says, row.verified())));
        line.addClassName("named-line");
        return line;
    }

    private void copy(int year, String hub) {
        var me = current.get();
        try {
            var sheet = maturity.copy(me, hub, year);
            var given = maturity.given(me, hub, year);
            var form = new MaturityForm(
                    maturity.rubric(year),
                    sheet,
                    given,
                    true,
                    (seen, line) -> maturity.answer(current.get(), seen, line));
            var head = new PageHead(getPageTitle())
                    .where(hubs.find(hub).map(h -> h.head().name()).orElse(hub))
                    .expects(getTranslation(sheet.isSealed() ? "maturity.copy-sealed" : "maturity.copy-says"))
                    .facts(new Anchor("verifikasi-hub", getTranslation("maturity.all")));
            if (!sheet.isSealed()) head.actions(seal(form, hub));
            add(head, form);
        } catch (Refusal refusal) {
            var head = new PageHead(getPageTitle()).facts(new Anchor("verifikasi-hub", getTranslation("maturity.all")));
            if (refusal.is(AssignmentRefusal.PACT_UNSIGNED))
                add(head, new PactCard(() -> {
                    pacts.sign(current.get(), maturity.year(year).orElseThrow().id());
                    show(hub);
                }));
            else add(head, new EmptyState(Attempt.sentence(this, refusal)));
        }
    }

    private Button seal(MaturityForm form, String hub) {
        var seal = new Button(getTranslation("evaluator.seal"), Glyph.LOCK.icon());
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(seal, () -> {
            maturity.verified(current.get(), form.sheet());
            ActTold.done(getTranslation("maturity.copy-done"));
            show(hub);
        });
        return seal;
    }
}
