package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.replication.NextStep;
import id.kipp.replication.Party;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationStep;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done next, by whom, until when; and the buttons of what the reader may do. */
final class NextPart extends Div {

    private final ReplicationView.Services services;
    private final Replication one;
    private final Runnable again;

    NextPart(ReplicationView.Services services, Replication one, Set<Party> parties, Clock clock, Runnable again) {
        this.services = services;
        this.one = one;
        this.again = again;
        var steps = one.next().stream()
                .filter(s -> s.step() != ReplicationStep.DROP)
                .toList();
        if (steps.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("next-steps");
        steps.forEach(s -> list.add(item(s, clock)));
        var section = new Section(getTranslation("replication.next"), list);
        var mine = EnumSet.noneOf(ReplicationStep.class);
        steps.stream().filter(s -> s.who().stream().anyMatch(parties::contains)).forEach(s -> mine.add(s.step()));
        var acts = acts(mine, parties);
        if (acts.getComponentCount() > 0) section.add(acts);
        add(section);
    }

    private ListItem item(NextStep step, Clock clock) {
        var who = step.who().stream().sorted().map(p -> getTranslation(p.key())).collect(Collectors.joining(", "));
        var due = ReplicationWords.due(step.due(), clock);
        var line = new Paragraph(getTranslation("replication.by", who));
        if (step.due().isPresent()) line.add(new Span(" · " + getTranslation("replication.until") + " "), due);
        return new ListItem(
                new H3(getTranslation(step.step().key())),
                line,
                new Paragraph(getTranslation(step.guard().key()) + " "
                        + getTranslation(
                                "replication.with-paper",
                                getTranslation(step.paper().key()))));
    }

    private Div acts(Set<ReplicationStep> mine, Set<Party> parties) {
        var acts = new Div();
        acts.addClassName("actions");
        if (mine.contains(ReplicationStep.ACCEPT)) acts.add(accept(parties.contains(Party.OWNER)));
        if (mine.contains(ReplicationStep.DECLINE)) acts.add(decline());
        return acts;
    }

    private Button accept(boolean owner) {
        var accept = new Button(getTranslation("replication.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(e -> new ReasonDialog(
                        getTranslation("replication.accept-question"), getTranslation("replication.accept"))
                .says(getTranslation(owner ? "replication.accept-says" : "replication.accept-for-owner"))
                .label(getTranslation("replication.accept-label"))
                .ask(says -> {
                    services.owning().accept(services.actor(), one, says);
                    done("replication.reply-kept");
                }));
        return accept;
    }

    private Button decline() {
        var decline = new Button(getTranslation("replication.decline"));
        decline.addClickListener(e -> new ReasonDialog(
                        getTranslation("replication.decline-question"), getTranslation("replication.decline"))
                .says(getTranslation("replication.decline-says"))
                .ask(reason -> {
                    services.owning().decline(services.actor(), one, reason);
                    done("replication.reply-kept");
                }));
        return decline;
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        again.run();
    }
}
