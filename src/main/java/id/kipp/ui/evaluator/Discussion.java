package id.kipp.ui.evaluator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.CurrentActor;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Consolidations;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.Map;
import java.util.function.Consumer;

/** What the team has said about its differences; its members go on. */
final class Discussion extends Div {

    Discussion(
            Consolidations consolidations,
            CurrentActor current,
            Map<AccountId, String> names,
            Consolidation seen,
            boolean member,
            Consumer<Consolidation> show) {
        var thread = new OrderedList();
        thread.addClassName("thread");
        for (var message : seen.messages()) {
            var who = new Span(
                    names.getOrDefault(message.by(), "") + " · " + Dates.here().brief(message.at()));
            who.addClassNames("muted", "small");
            thread.add(new ListItem(who, new Prose(message.text())));
        }
        var section = new Section(getTranslation("evaluator.discussion"), thread);
        if (seen.messages().isEmpty()) section.says(getTranslation("evaluator.nothing-said"));
        if (member && !seen.isAgreed()) {
            var text = new TextArea(getTranslation("evaluator.say"));
            text.setWidthFull();
            text.setMaxLength(4_000);
            var send = new Button(getTranslation("evaluator.say-send"));
            Attempt.onClick(send, () -> show.accept(consolidations.say(current.get(), seen, text.getValue())));
            section.add(text, send);
        }
        add(section);
    }
}
