package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.kernel.Role;
import id.kipp.replication.Replication;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;

/** A letter of interest that is not sent yet. A unit writes it, its institution sends it. */
final class DraftPart extends Div {

    DraftPart(ReplicationView.Services services, Replication one, Runnable again) {
        addClassName("stack");
        var actor = services.actor();
        var fields = new WishFields(actor, services.agencies(), services.catalogue());
        fields.show(one.about(), services.agencies());
        var keep = new Button(getTranslation("replication.keep-draft"));
        Attempt.onClick(keep, () -> {
            services.adopting().rewrite(services.actor(), one, fields.written());
            ActTold.done(getTranslation("replication.draft-kept", one.id().value()));
            again.run();
        });
        var actions = new Div(keep);
        actions.addClassName("actions");
        add(fields, actions);
        if (!actor.is(Role.AGENCY)) {
            add(new Paragraph(getTranslation("replication.sent-by-institution")));
            return;
        }
        var send = new Button(getTranslation("replication.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(
                e -> new ConfirmAction(getTranslation("replication.send-question"), getTranslation("replication.send"))
                        .says(getTranslation("replication.send-says"))
                        .ask(() -> {
                            var kept = services.adopting().rewrite(services.actor(), one, fields.written());
                            services.adopting().send(services.actor(), kept);
                            ActTold.done(getTranslation("replication.sent"));
                            again.run();
                        }));
        actions.add(send);
    }
}
