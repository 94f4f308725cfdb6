package id.kipp.ui.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.account.SecondFactors;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import jakarta.annotation.security.PermitAll;

/** How safe one's own account is: passkeys, the app with codes, recovery codes. */
@Route("akun/keamanan")
@PermitAll
public class SecurityView extends Div implements HasDynamicTitle {

    private final SecondFactors factors;
    private final CurrentActor current;
    private final Div content = new Div();

    SecurityView(SecondFactors factors, CurrentActor current) {
        this.factors = factors;
        this.current = current;
        addClassName("my-account");
        content.addClassName("stack");
        add(new PageHead(getTranslation("safe.title")).expects(getTranslation("safe.says")), content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("safe.title");
    }

    private void show() {
        content.removeAll();
        var me = current.get();
        if (!factors.isOn(me)) {
            content.add(new Paragraph(getTranslation("safe.off")));
            return;
        }
        var held = factors.held(me);
        factors.due(me).ifPresent(until -> content.add(due(until, factors.isDue(me))));
        content.add(
                new PasskeySection(factors, current, held, this::show),
                new CodeAppSection(factors, current, held, this::show),
                new RecoverySection(factors, current, held));
        content.add(new Anchor("akun", getTranslation("me.title")));
    }

    private Paragraph due(java.time.Instant until, boolean past) {
        var says = new Paragraph(
                past
                        ? getTranslation("safe.due-now")
                        : getTranslation("safe.due", Dates.here().full(until)));
        says.addClassName("reminder");
        return says;
    }
}
