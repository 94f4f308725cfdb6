package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.SheetDesk;
import id.kipp.ui.parts.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** An evaluator's sheet. The chair reads what the team may leave to them. */
@Route("evaluasi/:proposal")
@RolesAllowed("EVALUATOR")
class SheetView extends SheetPage {

    private static final Place HERE = new Place(
            Role.EVALUATOR,
            "evaluasi",
            "evaluasi/",
            "sheet/",
            "evaluator.sealed-done",
            "evaluator.recuse-says",
            "evaluator.recused");

    SheetView(SheetDesk desk) {
        super(HERE, desk);
    }

    @Override
    protected void open(Optional<Sheet> own) {
        if (own.isEmpty()) {
            var team = new Anchor(
                    "evaluasi/" + proposal().id().value() + "/konsolidasi", getTranslation("evaluator.to-team"));
            add(head().actions(team), reading());
        } else if (own.get().version() == 0) {
            add(head(), gate(own.get()));
        } else {
            show(own.get());
        }
    }

    /** Before a document opens: who proposes, and the last easy moment to step back. */
    private Section gate(Sheet sheet) {
        var agency = proposal().submitted().agency();
        var open = new Button(getTranslation("evaluator.no-conflict"), Glyph.NEXT.icon(), e -> {
            removeAll();
            show(sheet);
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(open, recuse(false));
        actions.addClassName("actions");
        var whose = new FactList()
                .add(getTranslation("evaluator.agency"), agency.name())
                .add(getTranslation("evaluator.unit"), agency.unitName())
                .add(getTranslation("evaluator.province"), agency.province().isBlank() ? "–" : agency.province());
        return new Section(getTranslation("evaluator.gate"), whose, actions)
                .says(getTranslation("evaluator.gate-says"));
    }
}
