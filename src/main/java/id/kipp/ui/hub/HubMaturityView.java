package id.kipp.ui.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubRegister;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.MaturityForm;
import id.kipp.ui.parts.MaturityTrend;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The hub's yearly self-assessment, and how mature it was found before. */
@Route("meja-hub/kematangan")
@Menu(title = "maturity.title", icon = "chart-column", order = 6)
@RolesAllowed("HUB")
class HubMaturityView extends HubPage {

    private final HubMaturity maturity;
    private final CurrentActor current;

    HubMaturityView(HubRegister register, HubMaturity maturity, CurrentActor current) {
        super("maturity.title", register, current);
        this.maturity = maturity;
        this.current = current;
    }

    @Override
    void fill(Hub hub) {
        var years = maturity.years();
        var head = new PageHead(getPageTitle()).where(hub.head().name());
        var stack = new Div();
        stack.addClassName("stack");
        stack.add(new MaturityTrend(maturity, hub.id()));
        if (years.isEmpty()) {
            stack.add(new EmptyState(getTranslation("maturity.no-year")));
        } else {
            var year = years.getFirst();
            var secretary = hub.setup().secretary();
            var reads = current.get().id().equals(secretary);
            var sheet = maturity.own(current.get(), year);
            var form = new MaturityForm(
                    maturity.rubric(year),
                    sheet,
                    List.of(),
                    !reads,
                    (seen, line) -> maturity.answer(current.get(), seen, line));
            var window = maturity.year(year).orElseThrow().windows().getFirst();
            head.expects(getTranslation(
                    sheet.isSealed()
                            ? "maturity.approved"
                            : secretary == null || reads ? "maturity.says" : "maturity.says-secretary",
                    year,
                    Dates.here().shortDay(window.closes())));
            if (!sheet.isSealed() && (reads || secretary == null)) head.actions(approve(form));
            if (!maturity.isVerified(year)) stack.add(new Paragraph(getTranslation("maturity.unverified-hub")));
            stack.add(form);
        }
        add(head, stack);
    }

    private Button approve(MaturityForm form) {
        var approve = new Button(getTranslation("maturity.approve"), Glyph.LOCK.icon());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(approve, () -> {
            maturity.approve(current.get(), form.sheet());
            ActTold.done(getTranslation("maturity.approved-done"));
            show();
        });
        return approve;
    }
}
