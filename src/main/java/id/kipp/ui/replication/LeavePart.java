package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationStep;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ReasonDialog;

/** The adopter's other acts: another name, and not taking it over after all. */
final class LeavePart extends Div {

    LeavePart(ReplicationView.Services services, Replication one, Runnable again) {
        addClassName("actions");
        if (one.state() != ReplicationState.DRAFT_INTEREST) add(rename(services, one, again));
        if (one.next().stream().anyMatch(s -> s.step() == ReplicationStep.DROP)) add(drop(services, one, again));
    }

    private Button rename(ReplicationView.Services services, Replication one, Runnable again) {
        var rename = new Button(getTranslation("replication.rename"));
        rename.addClickListener(e -> new ReasonDialog(
                        getTranslation("replication.rename-question"), getTranslation("replication.rename"))
                .label(getTranslation("replication.local-title"))
                .says(getTranslation("replication.rename-says"))
                .starting(one.about().replica().title())
                .ask(title -> {
                    services.adopting().rename(services.actor(), one, title);
                    ActTold.done(getTranslation("replication.renamed"));
                    again.run();
                }));
        return rename;
    }

    private Button drop(ReplicationView.Services services, Replication one, Runnable again) {
        var drop = new Button(getTranslation("replication.drop"));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.addClickListener(
                e -> new ReasonDialog(getTranslation("replication.drop-question"), getTranslation("replication.drop"))
                        .says(getTranslation("replication.drop-says"))
                        .danger()
                        .ask(reason -> {
                            services.adopting().drop(services.actor(), one, reason);
                            ActTold.done(getTranslation("replication.dropped"));
                            again.run();
                        }));
        return drop;
    }
}
