package id.kipp.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.kipp.account.AccountRefusal;
import id.kipp.account.CurrentActor;
import id.kipp.account.Proofs;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import org.springframework.stereotype.Component;

/**
 * Where what somebody does needs a proof that is fresher than the last, it is asked for above the page, and then the thing is
 * done: nothing typed is lost.
 */
@Component
class StepUp implements VaadinServiceInitListener {

    private final Proofs proofs;
    private final CurrentActor current;

    StepUp(Proofs proofs, CurrentActor current) {
        this.proofs = proofs;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> Attempt.onRefusal(init.getUI(), this::asks));
    }

    private boolean asks(Refusal refusal, Runnable again) {
        if (!refusal.is(AccountRefusal.PROOF_NEEDED) && !refusal.is(AccountRefusal.PROOF_ENROL)) return false;
        var enrol = refusal.is(AccountRefusal.PROOF_ENROL);
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(dialog.getTranslation(enrol ? "proof.enrol-title" : "proof.title"));
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(dialog.getTranslation(enrol ? "proof.enrol" : "proof.says")));
        dialog.add(
                enrol
                        ? new Anchor("akun/keamanan", dialog.getTranslation("proof.enrol-way"))
                        : new ProofPanel(proofs.again(current.get()), () -> {
                            dialog.close();
                            again.run();
                        }));
        var back = new Button(dialog.getTranslation("kit.back"), e -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(back);
        dialog.open();
        return true;
    }
}
