package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.MomentField;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.upkeep.Upkeep;
import id.kipp.upkeep.UpkeepRefusal;
import id.kipp.upkeep.Upkeeps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;

/** When the application cannot be used next, which every page then says. */
@Route("admin/pemeliharaan")
@Menu(title = "upkeep.title", icon = "calendar-clock", order = 40)
@InPhase(Phase.WATCH)
@RolesAllowed("ADMINISTRATOR")
class UpkeepView extends Div implements HasDynamicTitle {

    private final Upkeeps upkeeps;
    private final CurrentActor current;
    private final MomentField begins = new MomentField(getTranslation("upkeep.begins"));
    private final MomentField ends = new MomentField(getTranslation("upkeep.ends"));
    private final TextField says = new TextField(getTranslation("upkeep.note"));
    private final Paragraph told = new Paragraph();
    private final Button end = new Button(getTranslation("upkeep.end"));
    private Upkeep seen;

    UpkeepView(Upkeeps upkeeps, CurrentActor current) {
        this.upkeeps = upkeeps;
        this.current = current;
        this.seen = upkeeps.next();
        says.setMaxLength(Upkeep.SAYS);
        says.setWidthFull();
        told.getElement().setAttribute("role", "status");
        var tell = new Button(getTranslation("upkeep.tell"));
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(tell, this::tell);
        Attempt.onClick(end, this::end);
        var actions = new Div(tell, end);
        actions.addClassName("actions");
        add(
                new PageHead(getTranslation("upkeep.title")).expects(getTranslation("upkeep.says")),
                new Section(getTranslation("upkeep.when"), new FormLayout(begins, ends), says, told, actions));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.title");
    }

    private void tell() {
        seen = upkeeps.announce(current.get(), seen, given(begins), given(ends), says.getValue());
        show();
        ActTold.done(getTranslation("upkeep.told"));
    }

    private void end() {
        seen = upkeeps.end(current.get(), seen);
        show();
        ActTold.done(getTranslation("upkeep.ended"));
    }

    private void show() {
        var sentence = upkeeps.told(Dates.here().locale());
        told.setText(sentence.orElseGet(() -> getTranslation("upkeep.nothing")));
        end.setVisible(sentence.isPresent());
        if (!seen.shown()) return;
        begins.show(seen.begins());
        ends.show(seen.ends());
        says.setValue(seen.says());
    }

    private static Instant given(MomentField field) {
        return field.moment().orElseThrow(() -> new Refusal(UpkeepRefusal.ORDER));
    }
}
