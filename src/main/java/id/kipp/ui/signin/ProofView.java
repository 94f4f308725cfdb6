package id.kipp.ui.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.AtDoor;
import id.kipp.account.Proofs;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.LongForm;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.PublicLayout;

/** After the right password: the second proof, of whoever has one. */
@Route(value = "bukti", layout = PublicLayout.class)
@AnonymousAllowed
class ProofView extends Div implements HasDynamicTitle {

    ProofView(Proofs proofs) {
        addClassName("doorway");
        var session = VaadinSession.getCurrent().getSession();
        if (!(session.getAttribute(SignInFailure.AT_DOOR) instanceof AtDoor door)) {
            add(new PageHead(getTranslation("proof.title")));
            add(new EmptyState(getTranslation("proof.over"))
                    .way(new Anchor("/login", getTranslation("shell.sign-in"))));
            return;
        }
        LongForm.stay(); // who is here knows the password
        var form = new TicketForm();
        var panel = new ProofPanel(
                proofs.atDoor(door, ticket -> {
                    session.removeAttribute(SignInFailure.AT_DOOR);
                    form.send(ticket);
                }),
                () -> {});
        add(new PageHead(getTranslation("proof.title")).expects(getTranslation("proof.door-says")), panel, form);
        add(new Paragraph(getTranslation("proof.lost")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proof.title");
    }
}
