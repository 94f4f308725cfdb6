package id.kipp.ui.replication;

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
import id.kipp.ui.kit.Section;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done next, by whom, until when; and the buttons of what the reader may do. */
final class NextPart extends Div {

    NextPart(ReplicationView.Services services, Replication one, Set<Party> parties, Clock clock, Runnable again) {
        var steps = one.next().stream()
                .filter(s -> s.step() != ReplicationStep.DROP && !s.step().isTakingBack())
                .toList();
        var list = new UnorderedList();
        list.addClassName("next-steps");
        steps.forEach(s -> list.add(item(s, clock)));
        var section = new Section(getTranslation("replication.next"));
        if (!steps.isEmpty()) section.add(list);
        var mine = EnumSet.noneOf(ReplicationStep.class);
        steps.stream().filter(s -> s.who().stream().anyMatch(parties::contains)).forEach(s -> mine.add(s.step()));
        var acts = new StepActs(services, one, new StepActs.Acting(mine, parties), clock, again);
        if (acts.getComponentCount() > 0) section.add(acts);
        if (!steps.isEmpty() || acts.getComponentCount() > 0) add(section);
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
}
